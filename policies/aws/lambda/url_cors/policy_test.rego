package decree.aws.lambda.url_cors_test

import data.decree.aws.lambda.url_cors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in url_cors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_function_url.function_url"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_function_url": [{"address": "aws_lambda_function_url.function_url", "type": "aws_lambda_function_url", "name": "function_url", "provider": "aws", "values": {"cors": [{"allow_origins": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}
