package decree.aws.sagemaker.flow_definition_kms_test

import data.decree.aws.sagemaker.flow_definition_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in flow_definition_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_flow_definition": [{"address": "aws_sagemaker_flow_definition.flow_definition", "type": "aws_sagemaker_flow_definition", "name": "flow_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_flow_definition.flow_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_flow_definition": [{"address": "aws_sagemaker_flow_definition.flow_definition", "type": "aws_sagemaker_flow_definition", "name": "flow_definition", "provider": "aws", "values": {"output_config": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_flow_definition": [{"address": "aws_sagemaker_flow_definition.flow_definition", "type": "aws_sagemaker_flow_definition", "name": "flow_definition", "provider": "aws", "values": {"output_config": [{"kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
