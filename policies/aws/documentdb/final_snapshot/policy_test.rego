package decree.aws.documentdb.final_snapshot_test

import data.decree.aws.documentdb.final_snapshot

flagged(document) := addresses if {
	addresses := {finding.address | some finding in final_snapshot.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"skip_final_snapshot": true}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"skip_final_snapshot": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"skip_final_snapshot": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
