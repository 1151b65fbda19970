package decree.aws.apigateway.rest_api_private_test

import data.decree.aws.apigateway.rest_api_private

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rest_api_private.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"endpoint_configuration": [{"types": ["other"]}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"endpoint_configuration": [{"types": ["PRIVATE"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"endpoint_configuration": [{"types": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"endpoint_configuration": [{"types": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}
