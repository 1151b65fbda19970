package decree.aws.bedrock.guardrail_prompt_attack_test

import data.decree.aws.bedrock.guardrail_prompt_attack

flagged(document) := addresses if {
	addresses := {finding.address | some finding in guardrail_prompt_attack.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_strength": "HIGH", "type": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_strength": "HIGH"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "PROMPT_ATTACK", "input_strength": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "PROMPT_ATTACK", "input_strength": "HIGH"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "PROMPT_ATTACK", "input_strength": "HIGH"}, {"input_strength": "HIGH", "type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "PROMPT_ATTACK", "input_strength": "HIGH"}, {"input_strength": "HIGH"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "PROMPT_ATTACK", "input_strength": "HIGH"}, {"type": "PROMPT_ATTACK", "input_strength": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "PROMPT_ATTACK", "input_strength": "HIGH"}, {"type": "PROMPT_ATTACK"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "${var.not_given}", "input_strength": "HIGH"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"type": "PROMPT_ATTACK", "input_strength": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"content_policy_config": [{"filters_config": [{"input_strength": "HIGH", "type": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
