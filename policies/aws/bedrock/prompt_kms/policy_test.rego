package decree.aws.bedrock.prompt_kms_test

import data.decree.aws.bedrock.prompt_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in prompt_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_prompt": [{"address": "aws_bedrockagent_prompt.prompt", "type": "aws_bedrockagent_prompt", "name": "prompt", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_prompt.prompt"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_prompt": [{"address": "aws_bedrockagent_prompt.prompt", "type": "aws_bedrockagent_prompt", "name": "prompt", "provider": "aws", "values": {"customer_encryption_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_prompt": [{"address": "aws_bedrockagent_prompt.prompt", "type": "aws_bedrockagent_prompt", "name": "prompt", "provider": "aws", "values": {"customer_encryption_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
