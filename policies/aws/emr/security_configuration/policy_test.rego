package decree.aws.emr.security_configuration_test

import data.decree.aws.emr.security_configuration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_configuration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_emr_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"security_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"security_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
