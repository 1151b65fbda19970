package decree.aws.apigateway.stage_usage_plan_test

import data.decree.aws.apigateway.stage_usage_plan

flagged(document) := addresses if {
	addresses := {finding.address | some finding in stage_usage_plan.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_violating_3 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_violating_4 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "elsewhere"}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "elsewhere"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "${var.not_given}", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "${var.not_given}"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "${var.not_given}", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "${var.not_given}", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "${var.not_given}", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "${var.not_given}"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "elsewhere"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.stranger", "type": "aws_api_gateway_usage_plan", "name": "stranger", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "${var.not_given}", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "${var.not_given}"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "${var.not_given}", "stage": "the-stage_name"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "${var.not_given}"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "${var.not_given}", "stage": "the-stage_name"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"rest_api_id": "the-rest_api_id", "stage_name": "the-stage_name"}, "managed": true}], "aws_api_gateway_usage_plan": [{"address": "aws_api_gateway_usage_plan.gateway_usage_plan", "type": "aws_api_gateway_usage_plan", "name": "gateway_usage_plan", "provider": "aws", "values": {"api_stages": [{"api_id": "the-rest_api_id", "stage": "the-stage_name"}]}, "managed": true}, {"address": "aws_api_gateway_usage_plan.stranger_2", "type": "aws_api_gateway_usage_plan", "name": "stranger_2", "provider": "aws", "values": {"api_stages": [{"api_id": "elsewhere", "stage": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
