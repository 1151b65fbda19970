package decree.aws.vpc.nacl_rdp_test

import data.decree.aws.vpc.nacl_rdp

flagged(document) := addresses if {
	addresses := {finding.address | some finding in nacl_rdp.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == {"aws_network_acl.acl"}
}

test_violating_2 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "ipv6_cidr_block": "::/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == {"aws_network_acl.acl"}
}

test_violating_3 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == {"aws_network_acl.acl"}
}

test_complying_1 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == {"aws_network_acl_rule.acl_rule"}
}

test_violating_5 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "ipv6_cidr_block": "::/0", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == {"aws_network_acl_rule.acl_rule"}
}

test_violating_6 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == {"aws_network_acl_rule.acl_rule"}
}

test_complying_4 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "udp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == {"aws_default_network_acl.network_acl"}
}

test_violating_8 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "ipv6_cidr_block": "::/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == {"aws_default_network_acl.network_acl"}
}

test_violating_9 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == {"aws_default_network_acl.network_acl"}
}

test_complying_7 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_3 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": "${var.not_given}", "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "${var.not_given}", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "${var.not_given}", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"aws_network_acl.acl"}
}

test_unknown_6 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": "${var.not_given}", "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "${var.not_given}", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "${var.not_given}", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3389, "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": "${var.not_given}", "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "${var.not_given}", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "egress": "${var.not_given}", "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "${var.not_given}", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_violating_11 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "egress": false, "rule_action": "allow", "rule_number": "${var.not_given}"}, "managed": true}]}, "data": {}}) == {"aws_network_acl_rule.acl_rule"}
}

test_unknown_17 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "${var.not_given}", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3389, "cidr_block": "10.0.0.0/8", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": "${var.not_given}", "cidr_block": "10.0.0.0/8", "egress": false, "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "egress": "${var.not_given}", "rule_action": "allow", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "egress": false, "rule_action": "${var.not_given}", "rule_number": 100}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_network_acl_rule": [{"address": "aws_network_acl_rule.acl_rule", "type": "aws_network_acl_rule", "name": "acl_rule", "provider": "aws", "values": {"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "egress": false, "rule_action": "allow", "rule_number": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": "${var.not_given}", "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "${var.not_given}", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "${var.not_given}", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_12 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"aws_default_network_acl.network_acl"}
}

test_unknown_28 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": "${var.not_given}", "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "${var.not_given}", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"aws_default_network_acl": [{"address": "aws_default_network_acl.network_acl", "type": "aws_default_network_acl", "name": "network_acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "10.0.0.0/8", "action": "allow", "rule_no": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 3389, "to_port": 3389, "ipv6_cidr_block": "::/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3389, "ipv6_cidr_block": "::/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": "${var.not_given}", "ipv6_cidr_block": "::/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "ipv6_cidr_block": "${var.not_given}", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_37 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3389, "to_port": 3389, "ipv6_cidr_block": "::/0", "action": "${var.not_given}", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_38 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 0, "to_port": 0, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_39 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "${var.not_given}", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_40 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "0.0.0.0/0", "action": "${var.not_given}", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_41 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 3390, "to_port": 3390, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_42 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 3390, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_43 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3390, "to_port": "${var.not_given}", "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_44 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_block": "${var.not_given}", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_45 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_block": "0.0.0.0/0", "action": "${var.not_given}", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_46 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 3390, "to_port": 3390, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_47 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": "${var.not_given}", "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_48 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 3389, "to_port": "${var.not_given}", "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_49 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 3389, "to_port": 3389, "cidr_block": "${var.not_given}", "action": "allow", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_50 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "${var.not_given}", "rule_no": 100}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_51 if {
	flagged({"resource": {"aws_network_acl": [{"address": "aws_network_acl.acl", "type": "aws_network_acl", "name": "acl", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0", "action": "allow", "rule_no": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
