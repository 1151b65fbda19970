package decree.aws.bedrock.runtime_secrets_test

import data.decree.aws.bedrock.runtime_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in runtime_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"PASSWORD": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"SECRET": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"API_KEY": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"TOKEN": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_5 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"AWS_SECRET_ACCESS_KEY": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_6 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"HF_TOKEN": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_7 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"HUGGING_FACE_HUB_TOKEN": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_8 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"OPENAI_API_KEY": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_9 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"ANTHROPIC_API_KEY": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_10 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"DB_PASSWORD": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_11 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"DATABASE_PASSWORD": "set"}}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"PASSWORD": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"SECRET": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"API_KEY": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"TOKEN": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"environment_variables": {"AWS_SECRET_ACCESS_KEY": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}
