package decree.aws.apigateway.deployment_usage_plan_test

import data.decree.aws.apigateway.deployment_usage_plan

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deployment_usage_plan.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set"}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_deployment.gateway_deployment"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_deployment.gateway_deployment"}
}

test_violating_3 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_deployment.gateway_deployment"}
}

test_violating_4 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "elsewhere"}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_deployment.gateway_deployment"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "set"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "set"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "elsewhere"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "${var.not_given}", "rest_api_id": "the-rest_api_id"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "${var.not_given}", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "${var.not_given}"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "${var.not_given}", "stage": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "${var.not_given}", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "elsewhere"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "${var.not_given}", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "${var.not_given}"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "${var.not_given}", "stage": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_api_gateway_deployment": [{"address": "aws_api_gateway_deployment.gateway_deployment", "type": "aws_api_gateway_deployment", "name": "gateway_deployment", "provider": "aws", "values": {"stage_name": "set", "rest_api_id": "the-rest_api_id"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
