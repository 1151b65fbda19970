package decree.aws.bedrock.agent_kms_test

import data.decree.aws.bedrock.agent_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in agent_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_agent.agent"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"customer_encryption_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_agent": [{"address": "aws_bedrockagent_agent.agent", "type": "aws_bedrockagent_agent", "name": "agent", "provider": "aws", "values": {"customer_encryption_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
