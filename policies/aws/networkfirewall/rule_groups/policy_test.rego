package decree.aws.networkfirewall.rule_groups_test

import data.decree.aws.networkfirewall.rule_groups

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rule_groups.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall_policy.firewall_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {"firewall_policy": [{"stateful_rule_group_reference": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {"firewall_policy": [{"stateless_rule_group_reference": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {"firewall_policy": [{"stateful_rule_group_reference": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {"firewall_policy": [{"stateless_rule_group_reference": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
