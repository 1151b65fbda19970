package decree.aws.msk.kafka_version_test

import data.decree.aws.msk.kafka_version

flagged(document) := addresses if {
	addresses := {finding.address | some finding in kafka_version.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"kafka_version": "2.7.3&"}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"kafka_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"kafka_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
