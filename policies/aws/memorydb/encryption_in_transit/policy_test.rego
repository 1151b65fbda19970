package decree.aws.memorydb.encryption_in_transit_test

import data.decree.aws.memorydb.encryption_in_transit

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_in_transit.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"tls_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_memorydb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"tls_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"tls_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
