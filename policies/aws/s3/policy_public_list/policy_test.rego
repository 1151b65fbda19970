package decree.aws.s3.policy_public_list_test

import data.decree.aws.s3.policy_public_list

flagged(document) := addresses if {
	addresses := {finding.address | some finding in policy_public_list.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_policy.bucket_policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_policy.bucket_policy"}
}

test_violating_8 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_policy.bucket_policy"}
}

test_violating_9 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_policy.bucket_policy"}
}

test_violating_10 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_policy.bucket_policy"}
}

test_complying_6 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_11 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_12 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_unknown_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_policy.bucket_policy"}
}

test_unknown_10 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_14 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_policy.bucket_policy"}
}

test_unknown_14 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_s3_bucket_policy": [{"address": "aws_s3_bucket_policy.bucket_policy", "type": "aws_s3_bucket_policy", "name": "bucket_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Neither\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_37 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_38 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_39 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_40 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"s3:List*\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}
