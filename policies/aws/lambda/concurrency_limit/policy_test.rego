package decree.aws.lambda.concurrency_limit_test

import data.decree.aws.lambda.concurrency_limit

flagged(document) := addresses if {
	addresses := {finding.address | some finding in concurrency_limit.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"reserved_concurrent_executions": -1}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"reserved_concurrent_executions": "-1"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lambda_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"reserved_concurrent_executions": 0}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"reserved_concurrent_executions": "0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function": [{"address": "aws_lambda_function.function", "type": "aws_lambda_function", "name": "function", "provider": "aws", "values": {"reserved_concurrent_executions": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
