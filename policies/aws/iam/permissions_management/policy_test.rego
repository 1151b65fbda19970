package decree.aws.iam.permissions_management_test

import data.decree.aws.iam.permissions_management

flagged(document) := addresses if {
	addresses := {finding.address | some finding in permissions_management.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_8 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_9 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_10 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_11 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_12 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_13 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_14 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_15 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_16 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_17 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_18 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_19 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_20 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_21 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_22 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_23 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_24 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_25 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_26 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_27 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_28 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_29 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_30 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_31 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_32 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_33 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_34 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_35 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_36 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_37 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_38 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_39 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_40 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_41 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_42 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_43 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_44 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_45 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_46 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_47 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_48 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_49 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_50 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_51 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_52 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_53 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_54 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_55 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_56 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_complying_17 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_25 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_27 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_28 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_29 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_30 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_31 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_32 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_57 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_58 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_59 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_60 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_61 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_62 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_63 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_64 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_65 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_66 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_67 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_68 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_69 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_70 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_71 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_72 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_73 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_74 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_75 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_76 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_77 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_78 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_79 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_80 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_81 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_82 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_83 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_84 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_complying_33 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_34 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_35 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_36 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_37 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_38 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_39 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_40 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_41 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_42 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_43 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_44 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_45 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_46 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_47 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_48 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_85 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_86 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_87 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_88 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_89 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_90 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_91 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_92 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_93 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_94 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_95 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_96 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_97 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_98 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_99 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_100 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_101 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_102 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_103 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_104 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_105 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_106 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_107 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_108 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_109 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_110 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_111 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_112 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_complying_49 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_50 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_51 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_52 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_53 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_54 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_55 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_56 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_57 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_58 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachRolePolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_59 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_60 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:CreatePolicyVersion\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_61 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_62 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:PutBucketPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_63 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_64 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:PutKeyPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_113 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_114 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_115 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_116 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_unknown_10 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_117 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_118 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_119 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_unknown_15 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_120 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_121 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_122 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_unknown_20 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_123 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_124 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_unknown_25 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"iam:PutUserPolicy\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_37 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_38 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:AttachUserPolicy\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}
