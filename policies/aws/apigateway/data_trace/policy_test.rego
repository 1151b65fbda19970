package decree.aws.apigateway.data_trace_test

import data.decree.aws.apigateway.data_trace

flagged(document) := addresses if {
	addresses := {finding.address | some finding in data_trace.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"data_trace_enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"data_trace_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"data_trace_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
