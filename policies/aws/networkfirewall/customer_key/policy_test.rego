package decree.aws.networkfirewall.customer_key_test

import data.decree.aws.networkfirewall.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"encryption_configuration": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_violating_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_complying_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"encryption_configuration": [{"type": "CUSTOMER_KMS"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"encryption_configuration": [{"type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
