package decree.aws.emr.logging_test

import data.decree.aws.emr.logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_emr_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"log_uri": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"log_uri": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
