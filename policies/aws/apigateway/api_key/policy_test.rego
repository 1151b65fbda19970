package decree.aws.apigateway.api_key_test

import data.decree.aws.apigateway.api_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in api_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": false}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method.gateway_method"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method.gateway_method"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
