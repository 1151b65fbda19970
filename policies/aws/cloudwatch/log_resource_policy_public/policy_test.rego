package decree.aws.cloudwatch.log_resource_policy_public_test

import data.decree.aws.cloudwatch.log_resource_policy_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in log_resource_policy_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgPaths\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_8 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_9 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_10 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_11 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOwner\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_12 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_13 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_14 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpce\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_15 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_16 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:VpcSourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_17 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:CallerAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_18 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:ViaService\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_19 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"s3:DataAccessPointAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_20 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"elasticfilesystem:AccessedViaMountTarget\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_21 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_22 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgPaths\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOwner\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpce\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:VpcSourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:CallerAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:ViaService\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"s3:DataAccessPointAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"elasticfilesystem:AccessedViaMountTarget\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_23 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_24 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_violating_25 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_resource_policy.log_resource_policy"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"aws_cloudwatch_log_resource_policy": [{"address": "aws_cloudwatch_log_resource_policy.log_resource_policy", "type": "aws_cloudwatch_log_resource_policy", "name": "log_resource_policy", "provider": "aws", "values": {"policy_document": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}
