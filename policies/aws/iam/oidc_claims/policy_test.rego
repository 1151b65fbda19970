package decree.aws.iam.oidc_claims_test

import data.decree.aws.iam.oidc_claims

flagged(document) := addresses if {
	addresses := {finding.address | some finding in oidc_claims.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:sub\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_5 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:repository\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:sub\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:repository\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_8 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_9 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"${var.not_given}\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Neither\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:sub\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:sub\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:sub\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:sub\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:repository\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:repository\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:repository\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRoleWithWebIdentity\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"},\"Condition\":{\"StringEquals\":{\"token.actions.githubusercontent.com:repository\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}
