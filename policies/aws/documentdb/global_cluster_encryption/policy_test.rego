package decree.aws.documentdb.global_cluster_encryption_test

import data.decree.aws.documentdb.global_cluster_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in global_cluster_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_docdb_global_cluster": [{"address": "aws_docdb_global_cluster.global_cluster", "type": "aws_docdb_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"storage_encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_docdb_global_cluster.global_cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_docdb_global_cluster": [{"address": "aws_docdb_global_cluster.global_cluster", "type": "aws_docdb_global_cluster", "name": "global_cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_docdb_global_cluster.global_cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_docdb_global_cluster": [{"address": "aws_docdb_global_cluster.global_cluster", "type": "aws_docdb_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"storage_encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_docdb_global_cluster": [{"address": "aws_docdb_global_cluster.global_cluster", "type": "aws_docdb_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"storage_encrypted": false, "source_db_cluster_identifier": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_docdb_global_cluster": [{"address": "aws_docdb_global_cluster.global_cluster", "type": "aws_docdb_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"storage_encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_docdb_global_cluster": [{"address": "aws_docdb_global_cluster.global_cluster", "type": "aws_docdb_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"storage_encrypted": false, "source_db_cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_docdb_global_cluster": [{"address": "aws_docdb_global_cluster.global_cluster", "type": "aws_docdb_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"storage_encrypted": "${var.not_given}", "source_db_cluster_identifier": "set"}, "managed": true}]}, "data": {}}) == set()
}
