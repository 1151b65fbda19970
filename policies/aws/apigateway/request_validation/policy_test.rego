package decree.aws.apigateway.request_validation_test

import data.decree.aws.apigateway.request_validation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in request_validation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"http_method": "other"}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method.gateway_method"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method.gateway_method"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"http_method": "other", "request_validator_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"http_method": "OPTIONS"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"http_method": "other", "request_validator_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"http_method": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"http_method": "${var.not_given}", "request_validator_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
