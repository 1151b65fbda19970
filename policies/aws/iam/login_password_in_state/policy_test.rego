package decree.aws.iam.login_password_in_state_test

import data.decree.aws.iam.login_password_in_state

flagged(document) := addresses if {
	addresses := {finding.address | some finding in login_password_in_state.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.user_login_profile", "type": "aws_iam_user_login_profile", "name": "user_login_profile", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user_login_profile.user_login_profile"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.user_login_profile", "type": "aws_iam_user_login_profile", "name": "user_login_profile", "provider": "aws", "values": {"pgp_key": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.user_login_profile", "type": "aws_iam_user_login_profile", "name": "user_login_profile", "provider": "aws", "values": {"pgp_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
