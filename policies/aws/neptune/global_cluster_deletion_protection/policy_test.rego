package decree.aws.neptune.global_cluster_deletion_protection_test

import data.decree.aws.neptune.global_cluster_deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in global_cluster_deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_neptune_global_cluster": [{"address": "aws_neptune_global_cluster.global_cluster", "type": "aws_neptune_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"deletion_protection": false}, "managed": true}]}, "data": {}}) == {"aws_neptune_global_cluster.global_cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_neptune_global_cluster": [{"address": "aws_neptune_global_cluster.global_cluster", "type": "aws_neptune_global_cluster", "name": "global_cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_neptune_global_cluster.global_cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_neptune_global_cluster": [{"address": "aws_neptune_global_cluster.global_cluster", "type": "aws_neptune_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"deletion_protection": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_neptune_global_cluster": [{"address": "aws_neptune_global_cluster.global_cluster", "type": "aws_neptune_global_cluster", "name": "global_cluster", "provider": "aws", "values": {"deletion_protection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
