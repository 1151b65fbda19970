package decree.aws.apigateway.stage_cache_test

import data.decree.aws.apigateway.stage_cache

flagged(document) := addresses if {
	addresses := {finding.address | some finding in stage_cache.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"cache_cluster_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"cache_cluster_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"cache_cluster_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
