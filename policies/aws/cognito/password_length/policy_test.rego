package decree.aws.cognito.password_length_test

import data.decree.aws.cognito.password_length

flagged(document) := addresses if {
	addresses := {finding.address | some finding in password_length.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"minimum_length": 13}]}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"minimum_length": "13"}]}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"minimum_length": 14}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"minimum_length": "14"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"password_policy": [{"minimum_length": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
