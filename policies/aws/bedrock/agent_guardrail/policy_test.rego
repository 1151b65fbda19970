package decree.aws.bedrock.agent_guardrail_test

import data.decree.aws.bedrock.agent_guardrail

flagged(document) := addresses if {
	addresses := {finding.address | some finding in agent_guardrail.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_agent.agent"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_agent.agent"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_identifier": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_identifier": "set"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_identifier": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_identifier": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
