package decree.aws.cognito.client_user_existence_test

import data.decree.aws.cognito.client_user_existence

flagged(document) := addresses if {
	addresses := {finding.address | some finding in client_user_existence.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cognito_user_pool_client": [{"address": "aws_cognito_user_pool_client.user_pool_client", "type": "aws_cognito_user_pool_client", "name": "user_pool_client", "provider": "aws", "values": {"prevent_user_existence_errors": "other"}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool_client.user_pool_client"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cognito_user_pool_client": [{"address": "aws_cognito_user_pool_client.user_pool_client", "type": "aws_cognito_user_pool_client", "name": "user_pool_client", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool_client.user_pool_client"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cognito_user_pool_client": [{"address": "aws_cognito_user_pool_client.user_pool_client", "type": "aws_cognito_user_pool_client", "name": "user_pool_client", "provider": "aws", "values": {"prevent_user_existence_errors": "ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cognito_user_pool_client": [{"address": "aws_cognito_user_pool_client.user_pool_client", "type": "aws_cognito_user_pool_client", "name": "user_pool_client", "provider": "aws", "values": {"prevent_user_existence_errors": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
