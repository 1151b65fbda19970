package decree.aws.bedrock.logging_text_test

import data.decree.aws.bedrock.logging_text

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging_text.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"text_data_delivery_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"text_data_delivery_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"text_data_delivery_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
