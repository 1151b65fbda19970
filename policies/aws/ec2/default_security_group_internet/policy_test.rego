package decree.aws.ec2.default_security_group_internet_test

import data.decree.aws.ec2.default_security_group_internet

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_security_group_internet.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_6 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_8 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_9 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_10 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["${var.not_given}"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_11 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_12 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_13 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_unknown_1 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["${var.not_given}"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}], "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}
