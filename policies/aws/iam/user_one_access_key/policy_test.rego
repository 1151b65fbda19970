package decree.aws.iam.user_one_access_key_test

import data.decree.aws.iam.user_one_access_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in user_one_access_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_3", "type": "aws_iam_access_key", "name": "access_key_3", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "Inactive"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.stranger_3", "type": "aws_iam_access_key", "name": "stranger_3", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "Inactive"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.stranger_2", "type": "aws_iam_access_key", "name": "stranger_2", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${var.not_given}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_3", "type": "aws_iam_access_key", "name": "access_key_3", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "Inactive"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_3", "type": "aws_iam_access_key", "name": "access_key_3", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "Inactive"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${var.not_given}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_3", "type": "aws_iam_access_key", "name": "access_key_3", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "Inactive"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_access_key.access_key_3", "type": "aws_iam_access_key", "name": "access_key_3", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "Inactive"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.stranger_3", "type": "aws_iam_access_key", "name": "stranger_3", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.stranger_3", "type": "aws_iam_access_key", "name": "stranger_3", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${var.not_given}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.stranger_3", "type": "aws_iam_access_key", "name": "stranger_3", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "other"}, "managed": true}, {"address": "aws_iam_access_key.access_key_2", "type": "aws_iam_access_key", "name": "access_key_2", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}", "status": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_access_key.stranger_3", "type": "aws_iam_access_key", "name": "stranger_3", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}", "status": "other"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
