package decree.aws.iam.password_expiry_test

import data.decree.aws.iam.password_expiry

flagged(document) := addresses if {
	addresses := {finding.address | some finding in password_expiry.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"max_password_age": 91}, "managed": true}]}, "data": {}}) == {"aws_iam_account_password_policy.account_password_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"max_password_age": "91"}, "managed": true}]}, "data": {}}) == {"aws_iam_account_password_policy.account_password_policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"max_password_age": 0}, "managed": true}]}, "data": {}}) == {"aws_iam_account_password_policy.account_password_policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"max_password_age": "0"}, "managed": true}]}, "data": {}}) == {"aws_iam_account_password_policy.account_password_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"max_password_age": 1}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"max_password_age": 90}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"max_password_age": "1"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {"max_password_age": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_iam_account_password_policy": [{"address": "aws_iam_account_password_policy.account_password_policy", "type": "aws_iam_account_password_policy", "name": "account_password_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_account_password_policy.account_password_policy"}
}
