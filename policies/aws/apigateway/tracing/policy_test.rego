package decree.aws.apigateway.tracing_test

import data.decree.aws.apigateway.tracing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tracing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"xray_tracing_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"xray_tracing_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"xray_tracing_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
