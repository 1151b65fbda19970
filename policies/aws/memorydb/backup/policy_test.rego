package decree.aws.memorydb.backup_test

import data.decree.aws.memorydb.backup

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": 0}, "managed": true}]}, "data": {}}) == {"aws_memorydb_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": "0"}, "managed": true}]}, "data": {}}) == {"aws_memorydb_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_memorydb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": 1}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": "1"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
