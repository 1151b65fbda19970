package decree.aws.bedrock.runtime_image_tag_test

import data.decree.aws.bedrock.runtime_image_tag

flagged(document) := addresses if {
	addresses := {finding.address | some finding in runtime_image_tag.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": ":latest"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": ":latest"}, {"container_uri": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": ":latest"}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": ":latest"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_5 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": ":latest"}]}, {"container_configuration": [{"container_uri": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_violating_6 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": ":latest"}]}, {"container_configuration": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_agent_runtime.agent_runtime"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": "${var.not_given}"}, {"container_uri": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": "${var.not_given}"}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": "${var.not_given}"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_bedrockagentcore_agent_runtime": [{"address": "aws_bedrockagentcore_agent_runtime.agent_runtime", "type": "aws_bedrockagentcore_agent_runtime", "name": "agent_runtime", "provider": "aws", "values": {"agent_runtime_artifact": [{"container_configuration": [{"container_uri": "${var.not_given}"}]}, {"container_configuration": [{"container_uri": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}
