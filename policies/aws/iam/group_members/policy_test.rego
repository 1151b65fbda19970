package decree.aws.iam.group_members_test

import data.decree.aws.iam.group_members

flagged(document) := addresses if {
	addresses := {finding.address | some finding in group_members.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group.group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.stranger", "type": "aws_iam_group_membership", "name": "stranger", "provider": "aws", "values": {"group": "${aws_iam_group.elsewhere.id}", "users": "set"}, "managed": true}]}, "data": {}}) == {"aws_iam_group.group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.stranger", "type": "aws_iam_user_group_membership", "name": "stranger", "provider": "aws", "values": {"groups": "${aws_iam_group.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}", "users": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}", "users": "set"}, "managed": true}, {"address": "aws_iam_group_membership.group_membership_2", "type": "aws_iam_group_membership", "name": "group_membership_2", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}", "users": "set"}, "managed": true}, {"address": "aws_iam_group_membership.stranger_2", "type": "aws_iam_group_membership", "name": "stranger_2", "provider": "aws", "values": {"group": "${aws_iam_group.elsewhere.id}", "users": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.user_group_membership", "type": "aws_iam_user_group_membership", "name": "user_group_membership", "provider": "aws", "values": {"groups": "${aws_iam_group.group.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.stranger_2", "type": "aws_iam_user_group_membership", "name": "stranger_2", "provider": "aws", "values": {"groups": "${aws_iam_group.elsewhere.id}"}, "managed": true}, {"address": "aws_iam_user_group_membership.user_group_membership", "type": "aws_iam_user_group_membership", "name": "user_group_membership", "provider": "aws", "values": {"groups": "${aws_iam_group.group.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${var.not_given}", "users": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}", "users": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.stranger", "type": "aws_iam_group_membership", "name": "stranger", "provider": "aws", "values": {"group": "${var.not_given}", "users": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_user_group_membership": [{"address": "aws_iam_user_group_membership.stranger", "type": "aws_iam_user_group_membership", "name": "stranger", "provider": "aws", "values": {"groups": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${var.not_given}", "users": "set"}, "managed": true}, {"address": "aws_iam_group_membership.group_membership_2", "type": "aws_iam_group_membership", "name": "group_membership_2", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}", "users": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_group_membership.group_membership_2", "type": "aws_iam_group_membership", "name": "group_membership_2", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_membership": [{"address": "aws_iam_group_membership.group_membership", "type": "aws_iam_group_membership", "name": "group_membership", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}", "users": "set"}, "managed": true}, {"address": "aws_iam_group_membership.group_membership_2", "type": "aws_iam_group_membership", "name": "group_membership_2", "provider": "aws", "values": {"group": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
