package decree.aws.eks.audit_log_test

import data.decree.aws.eks.audit_log

flagged(document) := addresses if {
	addresses := {finding.address | some finding in audit_log.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["other"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
