package decree.aws.rds.cluster_cloudwatch_logs_test

import data.decree.aws.rds.cluster_cloudwatch_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_cloudwatch_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
