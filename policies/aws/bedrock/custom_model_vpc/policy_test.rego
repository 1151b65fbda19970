package decree.aws.bedrock.custom_model_vpc_test

import data.decree.aws.bedrock.custom_model_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in custom_model_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_custom_model": [{"address": "aws_bedrock_custom_model.custom_model", "type": "aws_bedrock_custom_model", "name": "custom_model", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_custom_model.custom_model"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_custom_model": [{"address": "aws_bedrock_custom_model.custom_model", "type": "aws_bedrock_custom_model", "name": "custom_model", "provider": "aws", "values": {"vpc_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_custom_model": [{"address": "aws_bedrock_custom_model.custom_model", "type": "aws_bedrock_custom_model", "name": "custom_model", "provider": "aws", "values": {"vpc_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
