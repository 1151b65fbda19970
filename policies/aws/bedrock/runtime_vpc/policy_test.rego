package decree.aws.bedrock.runtime_vpc_test

import data.decree.aws.bedrock.runtime_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in runtime_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"network_configuration": [{"network_mode": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"network_configuration": [{"network_mode": "VPC"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"network_configuration": [{"network_mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
