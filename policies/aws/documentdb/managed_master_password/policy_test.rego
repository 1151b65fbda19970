package decree.aws.documentdb.managed_master_password_test

import data.decree.aws.documentdb.managed_master_password

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_master_password.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_user_password": false}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_user_password": true}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_user_password": false, "snapshot_identifier": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_user_password": false, "global_cluster_identifier": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_user_password": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_user_password": false, "snapshot_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_docdb_cluster": [{"address": "aws_docdb_cluster.cluster", "type": "aws_docdb_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_user_password": false, "global_cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
