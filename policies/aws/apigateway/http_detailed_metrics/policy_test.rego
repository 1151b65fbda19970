package decree.aws.apigateway.http_detailed_metrics_test

import data.decree.aws.apigateway.http_detailed_metrics

flagged(document) := addresses if {
	addresses := {finding.address | some finding in http_detailed_metrics.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apigatewayv2_stage": [{"address": "aws_apigatewayv2_stage.stage", "type": "aws_apigatewayv2_stage", "name": "stage", "provider": "aws", "values": {"default_route_settings": [{"detailed_metrics_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_stage.stage"}
}

test_violating_2 if {
	flagged({"resource": {"aws_apigatewayv2_stage": [{"address": "aws_apigatewayv2_stage.stage", "type": "aws_apigatewayv2_stage", "name": "stage", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_stage.stage"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apigatewayv2_stage": [{"address": "aws_apigatewayv2_stage.stage", "type": "aws_apigatewayv2_stage", "name": "stage", "provider": "aws", "values": {"default_route_settings": [{"detailed_metrics_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apigatewayv2_stage": [{"address": "aws_apigatewayv2_stage.stage", "type": "aws_apigatewayv2_stage", "name": "stage", "provider": "aws", "values": {"default_route_settings": [{"detailed_metrics_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
