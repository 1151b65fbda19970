package decree.aws.rds.cluster_mysql_audit_log_test

import data.decree.aws.rds.cluster_mysql_audit_log

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_mysql_audit_log.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-mysql", "enabled_cloudwatch_logs_exports": ["other"]}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-mysql"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-mysql", "enabled_cloudwatch_logs_exports": ["audit"]}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": ["other"], "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_out_of_scope_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}", "enabled_cloudwatch_logs_exports": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-mysql", "enabled_cloudwatch_logs_exports": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "aurora-mysql", "enabled_cloudwatch_logs_exports": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}", "enabled_cloudwatch_logs_exports": ["audit"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
