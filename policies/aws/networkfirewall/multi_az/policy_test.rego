package decree.aws.networkfirewall.multi_az_test

import data.decree.aws.networkfirewall.multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"subnet_mapping": ["set"]}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_complying_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"subnet_mapping": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"subnet_mapping": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_violating_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"subnet_mapping": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"subnet_mapping": ["${var.not_given}", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {"subnet_mapping": ["set", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
