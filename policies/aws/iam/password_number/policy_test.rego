package decree.aws.iam.password_number_test

import data.decree.aws.iam.password_number

flagged(document) := addresses if {
	addresses := {finding.address | some finding in password_number.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"require_numbers": false}, "managed": true}]}, "data": {}}) == {"aws_iam_account_password_policy.account_password_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_account_password_policy.account_password_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"require_numbers": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"require_numbers": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
