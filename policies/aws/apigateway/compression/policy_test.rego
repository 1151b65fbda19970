package decree.aws.apigateway.compression_test

import data.decree.aws.apigateway.compression

flagged(document) := addresses if {
	addresses := {finding.address | some finding in compression.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"minimum_compression_size": -1}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"minimum_compression_size": "-1"}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}

test_violating_3 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"minimum_compression_size": 10485760}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}

test_violating_4 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"minimum_compression_size": "10485760"}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"minimum_compression_size": 10485759}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"minimum_compression_size": "10485759"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"minimum_compression_size": 0}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {"minimum_compression_size": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}
