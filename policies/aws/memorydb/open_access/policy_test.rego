package decree.aws.memorydb.open_access_test

import data.decree.aws.memorydb.open_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in open_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"acl_name": "open-access"}, "managed": true}]}, "data": {}}) == {"aws_memorydb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"acl_name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"acl_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
