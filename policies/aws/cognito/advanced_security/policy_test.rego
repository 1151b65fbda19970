package decree.aws.cognito.advanced_security_test

import data.decree.aws.cognito.advanced_security

flagged(document) := addresses if {
	addresses := {finding.address | some finding in advanced_security.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"user_pool_add_ons": [{"advanced_security_mode": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cognito_user_pool.user_pool"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"user_pool_add_ons": [{"advanced_security_mode": "ENFORCED"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cognito_user_pool": [{"address": "aws_cognito_user_pool.user_pool", "type": "aws_cognito_user_pool", "name": "user_pool", "provider": "aws", "values": {"user_pool_add_ons": [{"advanced_security_mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
