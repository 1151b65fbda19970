package decree.aws.cognito.temporary_password_test

import data.decree.aws.cognito.temporary_password

flagged(document) := addresses if {
	addresses := {finding.address | some finding in temporary_password.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"temporary_password_validity_days": 8}]}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"temporary_password_validity_days": "8"}]}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"temporary_password_validity_days": 7}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"temporary_password_validity_days": "7"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"temporary_password_validity_days": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
