package decree.aws.documentdb.backup_retention_test

import data.decree.aws.documentdb.backup_retention

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup_retention.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"backup_retention_period": 6}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"backup_retention_period": "6"}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"backup_retention_period": 7}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"backup_retention_period": "7"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"backup_retention_period": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
