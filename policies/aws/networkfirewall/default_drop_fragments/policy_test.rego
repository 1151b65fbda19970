package decree.aws.networkfirewall.default_drop_fragments_test

import data.decree.aws.networkfirewall.default_drop_fragments

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_drop_fragments.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {"firewall_policy": [{"stateless_fragment_default_actions": ["aws:pass"]}]}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall_policy.firewall_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {"firewall_policy": [{"stateless_fragment_default_actions": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {"firewall_policy": [{"stateless_fragment_default_actions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall_policy": [{"address": "aws_networkfirewall_firewall_policy.firewall_policy", "type": "aws_networkfirewall_firewall_policy", "name": "firewall_policy", "provider": "aws", "values": {"firewall_policy": [{"stateless_fragment_default_actions": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}
