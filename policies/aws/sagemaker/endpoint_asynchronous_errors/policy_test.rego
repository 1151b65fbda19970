package decree.aws.sagemaker.endpoint_asynchronous_errors_test

import data.decree.aws.sagemaker.endpoint_asynchronous_errors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_asynchronous_errors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"async_inference_config": "set"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"async_inference_config": [{"output_config": [{"notification_config": [{"error_topic": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"async_inference_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"async_inference_config": [{"output_config": [{"notification_config": [{"error_topic": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
