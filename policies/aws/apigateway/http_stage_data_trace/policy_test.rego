package decree.aws.apigateway.http_stage_data_trace_test

import data.decree.aws.apigateway.http_stage_data_trace

flagged(document) := addresses if {
	addresses := {finding.address | some finding in http_stage_data_trace.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apigatewayv2_stage": [{"address": "aws_apigatewayv2_stage.stage", "type": "aws_apigatewayv2_stage", "name": "stage", "provider": "aws", "values": {"default_route_settings": [{"data_trace_enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_stage.stage"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apigatewayv2_stage": [{"address": "aws_apigatewayv2_stage.stage", "type": "aws_apigatewayv2_stage", "name": "stage", "provider": "aws", "values": {"default_route_settings": [{"data_trace_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_apigatewayv2_stage": [{"address": "aws_apigatewayv2_stage.stage", "type": "aws_apigatewayv2_stage", "name": "stage", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apigatewayv2_stage": [{"address": "aws_apigatewayv2_stage.stage", "type": "aws_apigatewayv2_stage", "name": "stage", "provider": "aws", "values": {"default_route_settings": [{"data_trace_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
