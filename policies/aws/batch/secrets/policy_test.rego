package decree.aws.batch.secrets_test

import data.decree.aws.batch.secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_batch_job_definition.job_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
