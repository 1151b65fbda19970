package decree.aws.iam.pass_role_glue_create_dev_endpoint_test

import data.decree.aws.iam.pass_role_glue_create_dev_endpoint

flagged(document) := addresses if {
	addresses := {finding.address | some finding in pass_role_glue_create_dev_endpoint.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_8 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_9 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_10 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_11 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_12 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_13 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_14 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_complying_9 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_15 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_16 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_17 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_18 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_19 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_20 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_21 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_complying_17 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_3 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_22 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_23 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_24 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_25 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_26 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_27 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_28 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_complying_25 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_27 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_28 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_29 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_30 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_31 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_32 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_4 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_29 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_30 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_31 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_unknown_10 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_32 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_unknown_21 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_33 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_34 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_unknown_26 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_35 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_unknown_37 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_38 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_39 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_40 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_41 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_36 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_37 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_unknown_42 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_43 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_44 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_45 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_46 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_47 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_48 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_49 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_50 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_51 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_52 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_38 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_unknown_53 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_54 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_55 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_56 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_57 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_39 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_40 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_unknown_58 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_59 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_60 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_61 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_62 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_63 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_64 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_65 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_66 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_67 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_68 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_69 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_70 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_71 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_72 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_73 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_74 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_75 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_76 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_77 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_78 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_79 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_80 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_81 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_82 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_83 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_84 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_85 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_86 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_87 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_88 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"glue:CreateDevEndpoint\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PassRole\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PassRole\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}
