package decree.aws.bedrock.guardrail_contextual_grounding_test

import data.decree.aws.bedrock.guardrail_contextual_grounding

flagged(document) := addresses if {
	addresses := {finding.address | some finding in guardrail_contextual_grounding.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{"type": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{"type": "GROUNDING"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{"type": "GROUNDING"}, {"type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{"type": "GROUNDING"}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{"type": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{"type": "${var.not_given}"}, {"type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{"type": "GROUNDING"}, {"type": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"contextual_grounding_policy_config": [{"filters_config": [{"type": "${var.not_given}"}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}
