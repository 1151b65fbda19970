package decree.aws.bedrock.flow_guardrail_test

import data.decree.aws.bedrock.flow_guardrail

flagged(document) := addresses if {
	addresses := {finding.address | some finding in flow_guardrail.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "KnowledgeBase", "configuration": [{"prompt": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}, {"guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"knowledge_base": [{"model_id": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_5 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"knowledge_base": [{"model_id": "set"}, {"model_id": "set", "guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_6 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"knowledge_base": [{"model_id": "set"}, {}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_7 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}, {}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_8 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}, {"prompt": [{"guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_9 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}, {"knowledge_base": [{"model_id": "set", "guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_10 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}, {"knowledge_base": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_11 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}]}, {"configuration": [{"prompt": [{}]}], "type": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_12 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}]}, {"configuration": [{"prompt": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_13 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}]}, {"type": "Prompt"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_14 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}]}, {"type": "Prompt", "configuration": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_15 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}]}, {"type": "Prompt", "configuration": [{"prompt": [{"guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_16 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}]}, {"type": "Prompt", "configuration": [{"knowledge_base": [{"model_id": "set", "guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_violating_17 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{}]}]}, {"type": "Prompt", "configuration": [{"knowledge_base": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"configuration": [{"prompt": [{}]}], "type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"configuration": [{"prompt": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"prompt": [{"guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"knowledge_base": [{"model_id": "set", "guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"knowledge_base": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "${var.not_given}", "configuration": [{"prompt": [{}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "${var.not_given}", "configuration": [{"prompt": [{}, {"guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "${var.not_given}", "configuration": [{"knowledge_base": [{"model_id": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"knowledge_base": [{"model_id": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "${var.not_given}", "configuration": [{"knowledge_base": [{"model_id": "set"}, {"model_id": "set", "guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"definition": [{"node": [{"type": "Prompt", "configuration": [{"knowledge_base": [{"model_id": "${var.not_given}"}, {"model_id": "set", "guardrail_configuration": "set"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
