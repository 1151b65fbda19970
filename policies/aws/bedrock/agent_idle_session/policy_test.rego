package decree.aws.bedrock.agent_idle_session_test

import data.decree.aws.bedrock.agent_idle_session

flagged(document) := addresses if {
	addresses := {finding.address | some finding in agent_idle_session.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"idle_session_ttl_in_seconds": 3601}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_agent.agent"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"idle_session_ttl_in_seconds": "3601"}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_agent.agent"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"idle_session_ttl_in_seconds": 3600}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"idle_session_ttl_in_seconds": "3600"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"idle_session_ttl_in_seconds": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
