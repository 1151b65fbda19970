package decree.aws.cognito.client_token_revocation_test

import data.decree.aws.cognito.client_token_revocation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in client_token_revocation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cognito_user_pool_client": [{"address": "aws_cognito_user_pool_client.user_pool_client", "type": "aws_cognito_user_pool_client", "name": "user_pool_client", "provider": "aws", "values": {"enable_token_revocation": false}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool_client.user_pool_client"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cognito_user_pool_client": [{"address": "aws_cognito_user_pool_client.user_pool_client", "type": "aws_cognito_user_pool_client", "name": "user_pool_client", "provider": "aws", "values": {"enable_token_revocation": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cognito_user_pool_client": [{"address": "aws_cognito_user_pool_client.user_pool_client", "type": "aws_cognito_user_pool_client", "name": "user_pool_client", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cognito_user_pool_client": [{"address": "aws_cognito_user_pool_client.user_pool_client", "type": "aws_cognito_user_pool_client", "name": "user_pool_client", "provider": "aws", "values": {"enable_token_revocation": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
