package decree.aws.cloudfront.headers_policy_cors_test

import data.decree.aws.cloudfront.headers_policy_cors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in headers_policy_cors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"cors_config": [{"access_control_allow_origins": [{"items": ["*"]}]}]}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_response_headers_policy.response_headers_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"cors_config": [{"access_control_allow_origins": [{"items": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"cors_config": [{"access_control_allow_origins": [{"items": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudfront_response_headers_policy": [{"address": "aws_cloudfront_response_headers_policy.response_headers_policy", "type": "aws_cloudfront_response_headers_policy", "name": "response_headers_policy", "provider": "aws", "values": {"cors_config": [{"access_control_allow_origins": [{"items": ["${var.not_given}"]}]}]}, "managed": true}]}, "data": {}}) == set()
}
