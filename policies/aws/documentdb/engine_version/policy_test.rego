package decree.aws.documentdb.engine_version_test

import data.decree.aws.documentdb.engine_version

flagged(document) := addresses if {
	addresses := {finding.address | some finding in engine_version.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"engine_version": "3.length"}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"engine_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"engine_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
