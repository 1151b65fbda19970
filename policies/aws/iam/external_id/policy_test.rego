package decree.aws.iam.external_id_test

import data.decree.aws.iam.external_id

flagged(document) := addresses if {
	addresses := {finding.address | some finding in external_id.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_5 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\",\"other\"]}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_6 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"aws:MultiFactorAuthPresent\":[\"true\"]}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_7 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"aws:MultiFactorAuthAge\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_8 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\"]}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_9 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\"]}}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_10 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"aws:MultiFactorAuthPresent\":[\"true\",\"other\"]}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_11 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"aws:MultiFactorAuthPresent\":[\"true\",\"other\"]}}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\",\"other\"]}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"aws:MultiFactorAuthPresent\":[\"true\"]}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"aws:MultiFactorAuthAge\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_12 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_violating_14 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_iam_role.role"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\",\"other\"]}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\",\"other\"]}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\",\"other\"]}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\",\"other\"]}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_iam_role": [{"address": "aws_iam_role.role", "type": "aws_iam_role", "name": "role", "provider": "aws", "values": {"assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"arn:aws:iam::999999999999:role/reader\"},\"Condition\":{\"StringEquals\":{\"sts:ExternalId\":[\"\",\"other\"]}}}]}"}, "managed": true}]}, "data": {}}) == set()
}
