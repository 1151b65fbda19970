package decree.aws.iam.user_in_group_test

import data.decree.aws.iam.user_in_group

flagged(document) := addresses if {
	addresses := {finding.address | some finding in user_in_group.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_group_membership": [{"address": "aws_iam_group_membership.stranger", "type": "aws_iam_group_membership", "name": "stranger", "provider": "aws", "values": {"users": "${aws_iam_user.elsewhere.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.stranger", "type": "aws_iam_user_group_membership", "name": "stranger", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"users": "${aws_iam_user.user.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"users": "${aws_iam_user.user.id}"}, "managed": true}, {"address": "aws_iam_group_membership.stranger_2", "type": "aws_iam_group_membership", "name": "stranger_2", "provider": "aws", "values": {"users": "${aws_iam_user.elsewhere.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.user_group_membership", "type": "aws_iam_user_group_membership", "name": "user_group_membership", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.stranger_2", "type": "aws_iam_user_group_membership", "name": "stranger_2", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}"}, "managed": true}, {"address": "aws_iam_user_group_membership.user_group_membership", "type": "aws_iam_user_group_membership", "name": "user_group_membership", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"users": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_group_membership": [{"address": "aws_iam_group_membership.stranger", "type": "aws_iam_group_membership", "name": "stranger", "provider": "aws", "values": {"users": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.stranger", "type": "aws_iam_user_group_membership", "name": "stranger", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"users": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_group_membership.stranger_2", "type": "aws_iam_group_membership", "name": "stranger_2", "provider": "aws", "values": {"users": "${aws_iam_user.elsewhere.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"users": "${aws_iam_user.user.id}"}, "managed": true}, {"address": "aws_iam_group_membership.stranger_2", "type": "aws_iam_group_membership", "name": "stranger_2", "provider": "aws", "values": {"users": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.user_group_membership", "type": "aws_iam_user_group_membership", "name": "user_group_membership", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
