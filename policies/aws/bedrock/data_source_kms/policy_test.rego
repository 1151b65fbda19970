package decree.aws.bedrock.data_source_kms_test

import data.decree.aws.bedrock.data_source_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in data_source_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagent_data_source.data_source"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"server_side_encryption_configuration": [{"kms_key_arn": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagent_data_source": [{"address": "aws_bedrockagent_data_source.data_source", "type": "aws_bedrockagent_data_source", "name": "data_source", "provider": "aws", "values": {"server_side_encryption_configuration": [{"kms_key_arn": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
