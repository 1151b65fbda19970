package decree.aws.neptune.encryption_at_rest_test

import data.decree.aws.neptune.encryption_at_rest

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_at_rest.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": false, "snapshot_identifier": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_2 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": false, "replication_source_identifier": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": false, "snapshot_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": false, "replication_source_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
