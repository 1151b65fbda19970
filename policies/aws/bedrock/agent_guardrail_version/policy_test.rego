package decree.aws.bedrock.agent_guardrail_version_test

import data.decree.aws.bedrock.agent_guardrail_version

flagged(document) := addresses if {
	addresses := {finding.address | some finding in agent_guardrail_version.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_version": "DRAFT"}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_agent.agent"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_version": "DRAFT"}, {"guardrail_version": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_agent.agent"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_version": "DRAFT"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_agent.agent"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_version": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_version": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_version": "${var.not_given}"}, {"guardrail_version": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"guardrail_configuration": [{"guardrail_version": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
