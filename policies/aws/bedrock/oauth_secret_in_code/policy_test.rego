package decree.aws.bedrock.oauth_secret_in_code_test

import data.decree.aws.bedrock.oauth_secret_in_code

flagged(document) := addresses if {
	addresses := {finding.address | some finding in oauth_secret_in_code.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{"client_secret": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{"client_secret": "set"}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_3 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{"client_secret": "set"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_4 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{"client_secret": "set"}]}, {"custom_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_5 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"github_oauth2_provider_config": [{"client_secret": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_6 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"github_oauth2_provider_config": [{"client_secret": "set"}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_7 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"github_oauth2_provider_config": [{"client_secret": "set"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_8 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"github_oauth2_provider_config": [{"client_secret": "set"}]}, {"github_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_9 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"google_oauth2_provider_config": [{"client_secret": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_10 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"google_oauth2_provider_config": [{"client_secret": "set"}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_11 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"google_oauth2_provider_config": [{"client_secret": "set"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_12 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"google_oauth2_provider_config": [{"client_secret": "set"}]}, {"google_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_13 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"microsoft_oauth2_provider_config": [{"client_secret": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_14 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"microsoft_oauth2_provider_config": [{"client_secret": "set"}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_15 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"microsoft_oauth2_provider_config": [{"client_secret": "set"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_16 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"microsoft_oauth2_provider_config": [{"client_secret": "set"}]}, {"microsoft_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_17 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"salesforce_oauth2_provider_config": [{"client_secret": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_18 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"salesforce_oauth2_provider_config": [{"client_secret": "set"}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_19 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"salesforce_oauth2_provider_config": [{"client_secret": "set"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_20 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"salesforce_oauth2_provider_config": [{"client_secret": "set"}]}, {"salesforce_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_21 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"slack_oauth2_provider_config": [{"client_secret": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_22 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"slack_oauth2_provider_config": [{"client_secret": "set"}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_23 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"slack_oauth2_provider_config": [{"client_secret": "set"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_violating_24 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"slack_oauth2_provider_config": [{"client_secret": "set"}]}, {"slack_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"github_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"google_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"microsoft_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"salesforce_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"slack_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{"client_secret": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{"client_secret": "${var.not_given}"}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{"client_secret": "${var.not_given}"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"custom_oauth2_provider_config": [{"client_secret": "${var.not_given}"}]}, {"custom_oauth2_provider_config": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_bedrockagentcore_oauth2_credential_provider": [{"address": "aws_bedrockagentcore_oauth2_credential_provider.oauth2_credential_provider", "type": "aws_bedrockagentcore_oauth2_credential_provider", "name": "oauth2_credential_provider", "provider": "aws", "values": {"oauth2_provider_config": [{"github_oauth2_provider_config": [{"client_secret": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
