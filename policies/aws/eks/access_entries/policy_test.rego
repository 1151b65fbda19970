package decree.aws.eks.access_entries_test

import data.decree.aws.eks.access_entries

flagged(document) := addresses if {
	addresses := {finding.address | some finding in access_entries.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"access_config": [{"authentication_mode": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"access_config": [{"authentication_mode": "API"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"access_config": [{"authentication_mode": "API_AND_CONFIG_MAP"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"access_config": [{"authentication_mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
