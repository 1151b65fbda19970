package decree.aws.ec2.security_group_egress_test

import data.decree.aws.ec2.security_group_egress

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_group_egress.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_5 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["::/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_6 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_complying_2 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_egress_rule.security_group_egress_rule"}
}

test_violating_8 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv6": "::/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_egress_rule.security_group_egress_rule"}
}

test_violating_9 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "-1", "from_port": 0, "to_port": 0, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_egress_rule.security_group_egress_rule"}
}

test_complying_3 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_3 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_11 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_12 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_unknown_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "${var.not_given}", "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_14 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_15 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_unknown_6 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "${var.not_given}", "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_16 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_egress_rule.security_group_egress_rule"}
}

test_violating_17 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_egress_rule.security_group_egress_rule"}
}

test_violating_18 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_egress_rule.security_group_egress_rule"}
}

test_unknown_11 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "${var.not_given}", "protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["::/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "${var.not_given}", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "egress", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
