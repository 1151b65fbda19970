package decree.aws.ec2.security_group_kubelet_test

import data.decree.aws.ec2.security_group_kubelet

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_group_kubelet.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2380, "to_port": 2380, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 10250, "to_port": 10250, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 10255, "to_port": 10255, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2379, "to_port": 2379, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_6 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 10256, "to_port": 10256, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "udp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_8 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 2380, "to_port": 2380, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_9 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 10250, "to_port": 10250, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_10 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 10255, "to_port": 10255, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_11 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 2379, "to_port": 2379, "ipv6_cidr_blocks": ["::/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_violating_12 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_complying_4 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 10256, "to_port": 10256, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "udp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_ingress_rule.security_group_ingress_rule"}
}

test_violating_14 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 2380, "to_port": 2380, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_ingress_rule.security_group_ingress_rule"}
}

test_violating_15 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 10250, "to_port": 10250, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_ingress_rule.security_group_ingress_rule"}
}

test_violating_16 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 10255, "to_port": 10255, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_ingress_rule.security_group_ingress_rule"}
}

test_violating_17 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_ipv6": "::/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_ingress_rule.security_group_ingress_rule"}
}

test_violating_18 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "-1", "from_port": 0, "to_port": 0, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_ingress_rule.security_group_ingress_rule"}
}

test_complying_7 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 10256, "to_port": 10256, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "udp", "from_port": 2379, "to_port": 2379, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_3 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2379, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 2379, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2379, "to_port": "${var.not_given}", "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "${var.not_given}", "protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "${var.not_given}", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": "${var.not_given}", "to_port": 2379, "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 2379, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "${var.not_given}", "protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "${var.not_given}", "from_port": 2379, "to_port": 2379, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": "${var.not_given}", "to_port": 2379, "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"type": "ingress", "protocol": "tcp", "from_port": 2379, "to_port": "${var.not_given}", "cidr_blocks": ["10.0.0.0/8"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "${var.not_given}", "from_port": 2379, "to_port": 2379, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": "${var.not_given}", "to_port": 2379, "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 2379, "to_port": "${var.not_given}", "cidr_ipv4": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 2379, "to_port": 2379, "cidr_ipv4": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "${var.not_given}", "from_port": 2379, "to_port": 2379, "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": "${var.not_given}", "to_port": 2379, "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"ip_protocol": "tcp", "from_port": 2379, "to_port": "${var.not_given}", "cidr_ipv4": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 2380, "to_port": 2380, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 2380, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2380, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2380, "to_port": 2380, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 10250, "to_port": 10250, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 10250, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 10250, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 10250, "to_port": 10250, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 10255, "to_port": 10255, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 10255, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 10255, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 10255, "to_port": 10255, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 2379, "to_port": 2379, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_37 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 2379, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_38 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2379, "to_port": "${var.not_given}", "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_39 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 2379, "to_port": 2379, "ipv6_cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}
