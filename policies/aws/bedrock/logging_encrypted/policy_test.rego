package decree.aws.bedrock.logging_encrypted_test

import data.decree.aws.bedrock.logging_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": [{"log_group_name": "${aws_cloudwatch_log_group.log_group.id}"}]}]}, "managed": true}], "aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": [{"log_group_name": "${aws_cloudwatch_log_group.log_group.id}"}]}]}, "managed": true}], "aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_cloudwatch_log_group.stranger_2", "type": "aws_cloudwatch_log_group", "name": "stranger_2", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": [{"log_group_name": "${aws_cloudwatch_log_group.log_group.id}"}]}]}, "managed": true}], "aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {}, "managed": true}], "aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.stranger", "type": "aws_cloudwatch_log_group", "name": "stranger", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": [{"log_group_name": "${var.not_given}"}]}]}, "managed": true}], "aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": [{"log_group_name": "${var.not_given}"}]}]}, "managed": true}], "aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_cloudwatch_log_group.stranger_2", "type": "aws_cloudwatch_log_group", "name": "stranger_2", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": [{"log_group_name": "${var.not_given}"}]}]}, "managed": true}], "aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrock_model_invocation_logging_configuration": [{"address": "aws_bedrock_model_invocation_logging_configuration.model_invocation_logging_configuration", "type": "aws_bedrock_model_invocation_logging_configuration", "name": "model_invocation_logging_configuration", "provider": "aws", "values": {"logging_config": [{"cloudwatch_config": [{"log_group_name": "${aws_cloudwatch_log_group.log_group.id}"}]}]}, "managed": true}], "aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
