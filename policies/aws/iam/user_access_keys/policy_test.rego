package decree.aws.iam.user_access_keys_test

import data.decree.aws.iam.user_access_keys

flagged(document) := addresses if {
	addresses := {finding.address | some finding in user_access_keys.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${aws_iam_user.user.id}"}, "managed": true}, {"address": "aws_iam_access_key.stranger_2", "type": "aws_iam_access_key", "name": "stranger_2", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_user.user"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.stranger", "type": "aws_iam_access_key", "name": "stranger", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_access_key.stranger_2", "type": "aws_iam_access_key", "name": "stranger_2", "provider": "aws", "values": {"user": "${aws_iam_user.elsewhere.id}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.stranger", "type": "aws_iam_access_key", "name": "stranger", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}], "aws_iam_user": [{"address": "aws_iam_user.user", "type": "aws_iam_user", "name": "user", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
