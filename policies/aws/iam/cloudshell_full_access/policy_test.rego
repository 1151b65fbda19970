package decree.aws.iam.cloudshell_full_access_test

import data.decree.aws.iam.cloudshell_full_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cloudshell_full_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_policy_attachment": [{"address": "aws_iam_policy_attachment.policy_attachment", "type": "aws_iam_policy_attachment", "name": "policy_attachment", "provider": "aws", "values": {"policy_arn": "policy/AWSCloudShellFullAccess"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy_attachment.policy_attachment"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_policy_attachment": [{"address": "aws_iam_policy_attachment.policy_attachment", "type": "aws_iam_policy_attachment", "name": "policy_attachment", "provider": "aws", "values": {"policy_arn": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_policy_attachment": [{"address": "aws_iam_policy_attachment.policy_attachment", "type": "aws_iam_policy_attachment", "name": "policy_attachment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_policy_attachment": [{"address": "aws_iam_policy_attachment.policy_attachment", "type": "aws_iam_policy_attachment", "name": "policy_attachment", "provider": "aws", "values": {"policy_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_user_policy_attachment": [{"address": "aws_iam_user_policy_attachment.user_policy_attachment", "type": "aws_iam_user_policy_attachment", "name": "user_policy_attachment", "provider": "aws", "values": {"policy_arn": "policy/AWSCloudShellFullAccess"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy_attachment.user_policy_attachment"}
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_user_policy_attachment": [{"address": "aws_iam_user_policy_attachment.user_policy_attachment", "type": "aws_iam_user_policy_attachment", "name": "user_policy_attachment", "provider": "aws", "values": {"policy_arn": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_user_policy_attachment": [{"address": "aws_iam_user_policy_attachment.user_policy_attachment", "type": "aws_iam_user_policy_attachment", "name": "user_policy_attachment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_user_policy_attachment": [{"address": "aws_iam_user_policy_attachment.user_policy_attachment", "type": "aws_iam_user_policy_attachment", "name": "user_policy_attachment", "provider": "aws", "values": {"policy_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_group_policy_attachment": [{"address": "aws_iam_group_policy_attachment.group_policy_attachment", "type": "aws_iam_group_policy_attachment", "name": "group_policy_attachment", "provider": "aws", "values": {"policy_arn": "policy/AWSCloudShellFullAccess"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy_attachment.group_policy_attachment"}
}

test_complying_5 if {
	flagged({"resource": {"aws_iam_group_policy_attachment": [{"address": "aws_iam_group_policy_attachment.group_policy_attachment", "type": "aws_iam_group_policy_attachment", "name": "group_policy_attachment", "provider": "aws", "values": {"policy_arn": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_iam_group_policy_attachment": [{"address": "aws_iam_group_policy_attachment.group_policy_attachment", "type": "aws_iam_group_policy_attachment", "name": "group_policy_attachment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_group_policy_attachment": [{"address": "aws_iam_group_policy_attachment.group_policy_attachment", "type": "aws_iam_group_policy_attachment", "name": "group_policy_attachment", "provider": "aws", "values": {"policy_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_role_policy_attachment": [{"address": "aws_iam_role_policy_attachment.role_policy_attachment", "type": "aws_iam_role_policy_attachment", "name": "role_policy_attachment", "provider": "aws", "values": {"policy_arn": "policy/AWSCloudShellFullAccess"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy_attachment.role_policy_attachment"}
}

test_complying_7 if {
	flagged({"resource": {"aws_iam_role_policy_attachment": [{"address": "aws_iam_role_policy_attachment.role_policy_attachment", "type": "aws_iam_role_policy_attachment", "name": "role_policy_attachment", "provider": "aws", "values": {"policy_arn": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_iam_role_policy_attachment": [{"address": "aws_iam_role_policy_attachment.role_policy_attachment", "type": "aws_iam_role_policy_attachment", "name": "role_policy_attachment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_role_policy_attachment": [{"address": "aws_iam_role_policy_attachment.role_policy_attachment", "type": "aws_iam_role_policy_attachment", "name": "role_policy_attachment", "provider": "aws", "values": {"policy_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
