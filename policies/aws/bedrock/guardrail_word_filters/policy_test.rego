package decree.aws.bedrock.guardrail_word_filters_test

import data.decree.aws.bedrock.guardrail_word_filters

flagged(document) := addresses if {
	addresses := {finding.address | some finding in guardrail_word_filters.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"word_policy_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"word_policy_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
