package decree.aws.neptune.copy_tags_to_snapshots_test

import data.decree.aws.neptune.copy_tags_to_snapshots

flagged(document) := addresses if {
	addresses := {finding.address | some finding in copy_tags_to_snapshots.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
