package decree.aws.eks.security_group_closed_test

import data.decree.aws.eks.security_group_closed

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_group_closed.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.stranger", "type": "aws_security_group", "name": "stranger", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${var.not_given}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_6 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_7 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${var.not_given}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["::/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${var.not_given}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${var.not_given}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["${var.not_given}"]}]}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${var.not_given}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "${var.not_given}", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": "${var.not_given}", "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"security_group_ids": "${aws_security_group.group.id}"}]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": "${var.not_given}", "cidr_blocks": ["10.0.0.0/8"]}]}, "managed": true}]}, "data": {}}) == set()
}
