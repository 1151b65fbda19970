package decree.aws.sagemaker.endpoint_data_capture_test

import data.decree.aws.sagemaker.endpoint_data_capture

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_data_capture.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"data_capture_config": [{"enable_capture": false}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"data_capture_config": [{"enable_capture": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"data_capture_config": [{"enable_capture": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
