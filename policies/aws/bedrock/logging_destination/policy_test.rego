package decree.aws.bedrock.logging_destination_test

import data.decree.aws.bedrock.logging_destination

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging_destination.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"s3_config": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"s3_config": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
