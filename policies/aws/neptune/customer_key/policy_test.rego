package decree.aws.neptune.customer_key_test

import data.decree.aws.neptune.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"kms_key_arn": "set", "storage_encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"kms_key_arn": "set"}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": true}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": true, "kms_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"kms_key_arn": "set", "storage_encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}", "storage_encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_neptune_cluster.cluster"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": "${var.not_given}", "kms_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"storage_encrypted": true, "kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_neptune_cluster": [{"address": "aws_neptune_cluster.cluster", "type": "aws_neptune_cluster", "name": "cluster", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}", "storage_encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
