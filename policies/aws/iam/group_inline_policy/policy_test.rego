package decree.aws.iam.group_inline_policy_test

import data.decree.aws.iam.group_inline_policy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in group_inline_policy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"group": "${aws_iam_group.group.id}"}, "managed": true}, {"address": "aws_iam_group_policy.stranger_2", "type": "aws_iam_group_policy", "name": "stranger_2", "provider": "aws", "values": {"group": "${aws_iam_group.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_policy": [{"address": "aws_iam_group_policy.stranger", "type": "aws_iam_group_policy", "name": "stranger", "provider": "aws", "values": {"group": "${aws_iam_group.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"group": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"group": "${var.not_given}"}, "managed": true}, {"address": "aws_iam_group_policy.stranger_2", "type": "aws_iam_group_policy", "name": "stranger_2", "provider": "aws", "values": {"group": "${aws_iam_group.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_group": [{"address": "aws_iam_group.group", "type": "aws_iam_group", "name": "group", "provider": "aws", "values": {}, "managed": true}], "aws_iam_group_policy": [{"address": "aws_iam_group_policy.stranger", "type": "aws_iam_group_policy", "name": "stranger", "provider": "aws", "values": {"group": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
