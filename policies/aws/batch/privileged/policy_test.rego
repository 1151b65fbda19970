package decree.aws.batch.privileged_test

import data.decree.aws.batch.privileged

flagged(document) := addresses if {
	addresses := {finding.address | some finding in privileged.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[{\"privileged\":true}]"}, "managed": true}]}, "data": {}}) == {"aws_batch_job_definition.job_definition"}
}

test_violating_2 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[{\"privileged\":true},{\"privileged\":false}]"}, "managed": true}]}, "data": {}}) == {"aws_batch_job_definition.job_definition"}
}

test_violating_3 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[{\"privileged\":true},{}]"}, "managed": true}]}, "data": {}}) == {"aws_batch_job_definition.job_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[{\"privileged\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[\"${var.not_given}\"]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[{\"privileged\":\"${var.not_given}\"}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[\"${var.not_given}\",{\"privileged\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[{\"privileged\":\"${var.not_given}\"},{\"privileged\":false}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[\"${var.not_given}\",{}]"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_batch_job_definition": [{"address": "aws_batch_job_definition.job_definition", "type": "aws_batch_job_definition", "name": "job_definition", "provider": "aws", "values": {"container_properties": "[{\"privileged\":\"${var.not_given}\"},{}]"}, "managed": true}]}, "data": {}}) == set()
}
