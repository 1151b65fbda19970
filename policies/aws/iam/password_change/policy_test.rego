package decree.aws.iam.password_change_test

import data.decree.aws.iam.password_change

flagged(document) := addresses if {
	addresses := {finding.address | some finding in password_change.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"allow_users_to_change_password": false}, "managed": true}]}, "data": {}}) == {"aws_iam_account_password_policy.account_password_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"allow_users_to_change_password": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"allow_users_to_change_password": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
