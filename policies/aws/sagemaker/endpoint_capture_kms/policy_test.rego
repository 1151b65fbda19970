package decree.aws.sagemaker.endpoint_capture_kms_test

import data.decree.aws.sagemaker.endpoint_capture_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_capture_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"data_capture_config": "set"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint_configuration.endpoint_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"data_capture_config": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"data_capture_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_endpoint_configuration": [{"address": "aws_sagemaker_endpoint_configuration.endpoint_configuration", "type": "aws_sagemaker_endpoint_configuration", "name": "endpoint_configuration", "provider": "aws", "values": {"data_capture_config": [{"kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
