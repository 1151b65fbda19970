package decree.aws.eks.node_ami_supported_test

import data.decree.aws.eks.node_ami_supported

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_ami_supported.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"ami_type": "AL2_x86_64"}, "managed": true}]}, "data": {}}) == {"aws_eks_node_group.node_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"ami_type": "AL2_x86_64_GPU"}, "managed": true}]}, "data": {}}) == {"aws_eks_node_group.node_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"ami_type": "AL2_ARM_64"}, "managed": true}]}, "data": {}}) == {"aws_eks_node_group.node_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"ami_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eks_node_group": [{"address": "aws_eks_node_group.node_group", "type": "aws_eks_node_group", "name": "node_group", "provider": "aws", "values": {"ami_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
