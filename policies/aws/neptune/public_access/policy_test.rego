package decree.aws.neptune.public_access_test

import data.decree.aws.neptune.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_neptune_cluster_instance": [{"address": "aws_neptune_cluster_instance.cluster_instance", "type": "aws_neptune_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"publicly_accessible": true}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster_instance.cluster_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_neptune_cluster_instance": [{"address": "aws_neptune_cluster_instance.cluster_instance", "type": "aws_neptune_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"publicly_accessible": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_neptune_cluster_instance": [{"address": "aws_neptune_cluster_instance.cluster_instance", "type": "aws_neptune_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_neptune_cluster_instance": [{"address": "aws_neptune_cluster_instance.cluster_instance", "type": "aws_neptune_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"publicly_accessible": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
