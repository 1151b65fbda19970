package decree.aws.lambda.code_signing_test

import data.decree.aws.lambda.code_signing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in code_signing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"package_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"package_type": "other", "code_signing_config_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"package_type": "Image"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"package_type": "other", "code_signing_config_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"package_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"package_type": "${var.not_given}", "code_signing_config_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}
