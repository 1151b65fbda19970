package decree.aws.rds.cluster_log_fdw_test

import data.decree.aws.rds.cluster_log_fdw

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_log_fdw.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-postgresql", "engine_version": "10.12"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine_version": "10.12", "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine_version": "10.12"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-postgresql", "engine_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-postgresql"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}", "engine_version": "10.12"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-postgresql", "engine_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine_version": "${var.not_given}", "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine_version": "10.12", "engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}", "engine_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
