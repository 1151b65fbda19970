package decree.aws.lambda.url_authorization_test

import data.decree.aws.lambda.url_authorization

flagged(document) := addresses if {
	addresses := {finding.address | some finding in url_authorization.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"authorization_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_lambda_function_url.function_url"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lambda_function_url.function_url"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"authorization_type": "AWS_IAM"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"authorization_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
