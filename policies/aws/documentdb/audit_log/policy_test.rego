package decree.aws.documentdb.audit_log_test

import data.decree.aws.documentdb.audit_log

flagged(document) := addresses if {
	addresses := {finding.address | some finding in audit_log.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": ["other"]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": ["audit"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
