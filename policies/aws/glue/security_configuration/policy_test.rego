package decree.aws.glue.security_configuration_test

import data.decree.aws.glue.security_configuration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_configuration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_glue_job": [{"address": "aws_glue_job.job", "type": "aws_glue_job", "name": "job", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_glue_job.job"}
}

test_complying_1 if {
	flagged({"resource": {"aws_glue_job": [{"address": "aws_glue_job.job", "type": "aws_glue_job", "name": "job", "provider": "aws", "values": {"security_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_glue_job": [{"address": "aws_glue_job.job", "type": "aws_glue_job", "name": "job", "provider": "aws", "values": {"security_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
