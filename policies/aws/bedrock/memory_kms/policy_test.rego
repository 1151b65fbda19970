package decree.aws.bedrock.memory_kms_test

import data.decree.aws.bedrock.memory_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in memory_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_memory": [{"address": "aws_bedrockagentcore_memory.memory", "type": "aws_bedrockagentcore_memory", "name": "memory", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_memory.memory"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_memory": [{"address": "aws_bedrockagentcore_memory.memory", "type": "aws_bedrockagentcore_memory", "name": "memory", "provider": "aws", "values": {"encryption_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_memory": [{"address": "aws_bedrockagentcore_memory.memory", "type": "aws_bedrockagentcore_memory", "name": "memory", "provider": "aws", "values": {"encryption_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
