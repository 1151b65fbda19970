package decree.aws.bedrock.guardrail_denied_topics_test

import data.decree.aws.bedrock.guardrail_denied_topics

flagged(document) := addresses if {
	addresses := {finding.address | some finding in guardrail_denied_topics.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_guardrail.guardrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"topic_policy_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_guardrail": [{"address": "aws_bedrock_guardrail.guardrail", "type": "aws_bedrock_guardrail", "name": "guardrail", "provider": "aws", "values": {"topic_policy_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
