package decree.aws.lambda.environment_key_test

import data.decree.aws.lambda.environment_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in environment_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": "set"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": "set", "kms_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": "set", "kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"environment": "${var.not_given}", "kms_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}
