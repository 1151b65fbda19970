package decree.aws.eks.node_remote_access_test

import data.decree.aws.eks.node_remote_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_remote_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"remote_access": [{"ec2_ssh_key": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_eks_node_group.node_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"remote_access": [{"ec2_ssh_key": "set", "source_security_group_ids": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"remote_access": [{"ec2_ssh_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"remote_access": [{"ec2_ssh_key": "set", "source_security_group_ids": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"remote_access": [{"ec2_ssh_key": "${var.not_given}", "source_security_group_ids": "set"}]}, "managed": true}]}, "data": {}}) == set()
}
