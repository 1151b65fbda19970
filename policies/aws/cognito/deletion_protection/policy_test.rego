package decree.aws.cognito.deletion_protection_test

import data.decree.aws.cognito.deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"deletion_protection": "other"}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"deletion_protection": "ACTIVE"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"deletion_protection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
