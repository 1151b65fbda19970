package decree.aws.bedrock.api_key_in_code_test

import data.decree.aws.bedrock.api_key_in_code

flagged(document) := addresses if {
	addresses := {finding.address | some finding in api_key_in_code.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_api_key_credential_provider": [{"address": "aws_bedrockagentcore_api_key_credential_provider.api_key_credential_provider", "type": "aws_bedrockagentcore_api_key_credential_provider", "name": "api_key_credential_provider", "provider": "aws", "values": {"api_key": "set"}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_api_key_credential_provider.api_key_credential_provider"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_api_key_credential_provider": [{"address": "aws_bedrockagentcore_api_key_credential_provider.api_key_credential_provider", "type": "aws_bedrockagentcore_api_key_credential_provider", "name": "api_key_credential_provider", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_api_key_credential_provider": [{"address": "aws_bedrockagentcore_api_key_credential_provider.api_key_credential_provider", "type": "aws_bedrockagentcore_api_key_credential_provider", "name": "api_key_credential_provider", "provider": "aws", "values": {"api_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
