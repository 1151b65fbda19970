package decree.aws.eks.private_endpoint_test

import data.decree.aws.eks.private_endpoint

flagged(document) := addresses if {
	addresses := {finding.address | some finding in private_endpoint.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"endpoint_private_access": false}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"endpoint_private_access": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"vpc_config": [{"endpoint_private_access": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
