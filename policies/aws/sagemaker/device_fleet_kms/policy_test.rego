package decree.aws.sagemaker.device_fleet_kms_test

import data.decree.aws.sagemaker.device_fleet_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in device_fleet_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_device_fleet": [{"address": "aws_sagemaker_device_fleet.device_fleet", "type": "aws_sagemaker_device_fleet", "name": "device_fleet", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_device_fleet.device_fleet"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_device_fleet": [{"address": "aws_sagemaker_device_fleet.device_fleet", "type": "aws_sagemaker_device_fleet", "name": "device_fleet", "provider": "aws", "values": {"output_config": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_device_fleet": [{"address": "aws_sagemaker_device_fleet.device_fleet", "type": "aws_sagemaker_device_fleet", "name": "device_fleet", "provider": "aws", "values": {"output_config": [{"kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
