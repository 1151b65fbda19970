package decree.aws.sagemaker.endpoint_monitored_test

import data.decree.aws.sagemaker.endpoint_monitored

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_monitored.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint.endpoint"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.stranger", "type": "aws_sagemaker_data_quality_job_definition", "name": "stranger", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${aws_sagemaker_endpoint.elsewhere.id}"}]}]}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint.endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${aws_sagemaker_endpoint.endpoint.id}"}]}]}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${aws_sagemaker_endpoint.endpoint.id}"}]}]}, "managed": true}, {"address": "aws_sagemaker_data_quality_job_definition.stranger_2", "type": "aws_sagemaker_data_quality_job_definition", "name": "stranger_2", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${aws_sagemaker_endpoint.elsewhere.id}"}]}]}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${var.not_given}"}]}]}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.stranger", "type": "aws_sagemaker_data_quality_job_definition", "name": "stranger", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${var.not_given}"}]}]}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${var.not_given}"}]}]}, "managed": true}, {"address": "aws_sagemaker_data_quality_job_definition.stranger_2", "type": "aws_sagemaker_data_quality_job_definition", "name": "stranger_2", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${aws_sagemaker_endpoint.elsewhere.id}"}]}]}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_data_quality_job_definition": [{"address": "aws_sagemaker_data_quality_job_definition.data_quality_job_definition", "type": "aws_sagemaker_data_quality_job_definition", "name": "data_quality_job_definition", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${aws_sagemaker_endpoint.endpoint.id}"}]}]}, "managed": true}, {"address": "aws_sagemaker_data_quality_job_definition.stranger_2", "type": "aws_sagemaker_data_quality_job_definition", "name": "stranger_2", "provider": "aws", "values": {"data_quality_job_input": [{"endpoint_input": [{"endpoint_name": "${var.not_given}"}]}]}, "managed": true}], "aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
