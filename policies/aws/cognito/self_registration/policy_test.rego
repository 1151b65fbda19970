package decree.aws.cognito.self_registration_test

import data.decree.aws.cognito.self_registration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in self_registration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"admin_create_user_config": [{"allow_admin_create_user_only": false}]}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"admin_create_user_config": [{"allow_admin_create_user_only": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"admin_create_user_config": [{"allow_admin_create_user_only": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
