package decree.aws.bedrock.custom_model_kms_test

import data.decree.aws.bedrock.custom_model_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in custom_model_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_custom_model": [{"address": "aws_bedrock_custom_model.custom_model", "type": "aws_bedrock_custom_model", "name": "custom_model", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_custom_model.custom_model"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_custom_model": [{"address": "aws_bedrock_custom_model.custom_model", "type": "aws_bedrock_custom_model", "name": "custom_model", "provider": "aws", "values": {"custom_model_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_custom_model": [{"address": "aws_bedrock_custom_model.custom_model", "type": "aws_bedrock_custom_model", "name": "custom_model", "provider": "aws", "values": {"custom_model_kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
