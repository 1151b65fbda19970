package decree.aws.glue.job_logging_test

import data.decree.aws.glue.job_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in job_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_glue_job": [{"address": "aws_glue_job.job", "type": "aws_glue_job", "name": "job", "provider": "aws", "values": {"default_arguments": {"--enable-continuous-cloudwatch-log": "other"}}, "managed": true}]}, "data": {}}) == {"aws_glue_job.job"}
}

test_violating_2 if {
	flagged({"resource": {"aws_glue_job": [{"address": "aws_glue_job.job", "type": "aws_glue_job", "name": "job", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_glue_job.job"}
}

test_complying_1 if {
	flagged({"resource": {"aws_glue_job": [{"address": "aws_glue_job.job", "type": "aws_glue_job", "name": "job", "provider": "aws", "values": {"default_arguments": {"--enable-continuous-cloudwatch-log": "true"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_glue_job": [{"address": "aws_glue_job.job", "type": "aws_glue_job", "name": "job", "provider": "aws", "values": {"default_arguments": {"--enable-continuous-cloudwatch-log": true}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_glue_job": [{"address": "aws_glue_job.job", "type": "aws_glue_job", "name": "job", "provider": "aws", "values": {"default_arguments": {"--enable-continuous-cloudwatch-log": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}
