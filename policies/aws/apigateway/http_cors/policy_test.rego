package decree.aws.apigateway.http_cors_test

import data.decree.aws.apigateway.http_cors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in http_cors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"cors_configuration": [{"allow_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_api.api"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"cors_configuration": [{"allow_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"cors_configuration": [{"allow_origins": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"cors_configuration": [{"allow_origins": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}
