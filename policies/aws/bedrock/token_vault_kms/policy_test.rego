package decree.aws.bedrock.token_vault_kms_test

import data.decree.aws.bedrock.token_vault_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in token_vault_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_token_vault_cmk.token_vault_cmk"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{"key_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_token_vault_cmk.token_vault_cmk"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_token_vault_cmk.token_vault_cmk"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{"key_type": "CustomerManagedKey"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{"key_type": "CustomerManagedKey"}, {"key_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{"key_type": "CustomerManagedKey"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{"key_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{"key_type": "${var.not_given}"}, {"key_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{"key_type": "CustomerManagedKey"}, {"key_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_bedrockagentcore_token_vault_cmk": [{"address": "aws_bedrockagentcore_token_vault_cmk.token_vault_cmk", "type": "aws_bedrockagentcore_token_vault_cmk", "name": "token_vault_cmk", "provider": "aws", "values": {"kms_configuration": [{"key_type": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
