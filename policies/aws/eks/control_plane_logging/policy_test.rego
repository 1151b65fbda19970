package decree.aws.eks.control_plane_logging_test

import data.decree.aws.eks.control_plane_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in control_plane_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "authenticator", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "authenticator", "controllerManager", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "authenticator", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "authenticator", "controllerManager", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_5 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_6 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "controllerManager", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_7 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "scheduler"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_8 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_9 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "controllerManager"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_violating_10 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "controllerManager", "other"]}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "other", "audit", "authenticator", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "other", "authenticator", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "other", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "controllerManager", "other", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "controllerManager", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_eks_cluster.cluster"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["${var.not_given}", "authenticator", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "${var.not_given}", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "authenticator", "${var.not_given}", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "authenticator", "controllerManager", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["${var.not_given}", "audit", "authenticator", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "${var.not_given}", "authenticator", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "${var.not_given}", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "${var.not_given}", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "authenticator", "controllerManager", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["${var.not_given}", "authenticator", "controllerManager", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "${var.not_given}", "controllerManager", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "authenticator", "${var.not_given}", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "authenticator", "controllerManager", "${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["audit", "authenticator", "controllerManager", "scheduler", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "${var.not_given}", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "authenticator", "${var.not_given}", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "authenticator", "controllerManager", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "${var.not_given}", "controllerManager", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "authenticator", "${var.not_given}", "scheduler", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "authenticator", "controllerManager", "${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "authenticator", "controllerManager", "scheduler", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["${var.not_given}", "audit", "controllerManager", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "${var.not_given}", "scheduler"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"aws_eks_cluster": [{"address": "aws_eks_cluster.cluster", "type": "aws_eks_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cluster_log_types": ["api", "audit", "controllerManager", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
