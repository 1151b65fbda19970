package decree.aws.iam.console_access_test

import data.decree.aws.iam.console_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in console_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.user_login_profile", "type": "aws_iam_user_login_profile", "name": "user_login_profile", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.stranger_2", "type": "aws_iam_user_login_profile", "name": "stranger_2", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}"}, "managed": true}, {"address": "aws_iam_user_login_profile.user_login_profile", "type": "aws_iam_user_login_profile", "name": "user_login_profile", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.stranger", "type": "aws_iam_user_login_profile", "name": "stranger", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.user_login_profile", "type": "aws_iam_user_login_profile", "name": "user_login_profile", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.stranger_2", "type": "aws_iam_user_login_profile", "name": "stranger_2", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}"}, "managed": true}, {"address": "aws_iam_user_login_profile.user_login_profile", "type": "aws_iam_user_login_profile", "name": "user_login_profile", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_login_profile": [{"address": "aws_iam_user_login_profile.stranger", "type": "aws_iam_user_login_profile", "name": "stranger", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
