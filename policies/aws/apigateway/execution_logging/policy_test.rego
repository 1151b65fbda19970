package decree.aws.apigateway.execution_logging_test

import data.decree.aws.apigateway.execution_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in execution_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"logging_level": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"logging_level": "INFO"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"logging_level": "ERROR"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"logging_level": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
