package decree.aws.apigateway.metrics_test

import data.decree.aws.apigateway.metrics

flagged(document) := addresses if {
	addresses := {finding.address | some finding in metrics.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"metrics_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"metrics_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"metrics_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
