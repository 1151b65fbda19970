package decree.aws.bedrock.flow_kms_test

import data.decree.aws.bedrock.flow_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in flow_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_flow.flow"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"customer_encryption_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_flow": [{"address": "aws_bedrockagent_flow.flow", "type": "aws_bedrockagent_flow", "name": "flow", "provider": "aws", "values": {"customer_encryption_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
