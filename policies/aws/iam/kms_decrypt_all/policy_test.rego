package decree.aws.iam.kms_decrypt_all_test

import data.decree.aws.iam.kms_decrypt_all

flagged(document) := addresses if {
	addresses := {finding.address | some finding in kms_decrypt_all.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_8 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_9 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_10 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_11 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_12 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_13 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_14 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_15 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_16 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_complying_7 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_17 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_18 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_19 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_20 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_21 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_22 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_23 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_24 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_complying_13 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_25 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_26 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_27 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_28 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_29 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_30 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_31 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_32 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_complying_19 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_33 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_34 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_35 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_policy.policy"}
}

test_violating_36 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_unknown_10 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_37 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_38 if {
	flagged({"resource": {"aws_iam_user_policy": [{"address": "aws_iam_user_policy.user_policy", "type": "aws_iam_user_policy", "name": "user_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_user_policy.user_policy"}
}

test_violating_39 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_unknown_15 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_40 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_41 if {
	flagged({"resource": {"aws_iam_group_policy": [{"address": "aws_iam_group_policy.group_policy", "type": "aws_iam_group_policy", "name": "group_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_group_policy.group_policy"}
}

test_violating_42 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_unknown_20 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_43 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_violating_44 if {
	flagged({"resource": {"aws_iam_role_policy": [{"address": "aws_iam_role_policy.role_policy", "type": "aws_iam_role_policy", "name": "role_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role_policy.role_policy"}
}

test_unknown_25 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_37 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"*\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_38 if {
	flagged({"resource": {"aws_iam_policy": [{"address": "aws_iam_policy.policy", "type": "aws_iam_policy", "name": "policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"kms:ReEncryptFrom\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}
