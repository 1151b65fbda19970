package decree.aws.lambda.in_vpc_test

import data.decree.aws.lambda.in_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in in_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"vpc_config": [{"subnet_ids": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"vpc_config": [{"subnet_ids": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
