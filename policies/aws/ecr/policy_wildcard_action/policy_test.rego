package decree.aws.ecr.policy_wildcard_action_test

import data.decree.aws.ecr.policy_wildcard_action

flagged(document) := addresses if {
	addresses := {finding.address | some finding in policy_wildcard_action.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository_policy.repository_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository_policy.repository_policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository_policy.repository_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository_policy.repository_policy"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository_policy.repository_policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository_policy.repository_policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository_policy.repository_policy"}
}

test_unknown_6 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}},{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"Service\":\"other.amazonaws.com\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"${var.not_given}\"}}]}"}, "managed": true}]}, "data": {}}) == set()
}
