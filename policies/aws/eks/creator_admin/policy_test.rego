package decree.aws.eks.creator_admin_test

import data.decree.aws.eks.creator_admin

flagged(document) := addresses if {
	addresses := {finding.address | some finding in creator_admin.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"access_config": [{"bootstrap_cluster_creator_admin_permissions": true}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"access_config": [{"bootstrap_cluster_creator_admin_permissions": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"access_config": [{"bootstrap_cluster_creator_admin_permissions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
