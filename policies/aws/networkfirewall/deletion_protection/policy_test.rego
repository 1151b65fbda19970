package decree.aws.networkfirewall.deletion_protection_test

import data.decree.aws.networkfirewall.deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"delete_protection": false}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_violating_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_complying_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"delete_protection": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"delete_protection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
