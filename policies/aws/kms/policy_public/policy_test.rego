package decree.aws.kms.policy_public_test

import data.decree.aws.kms.policy_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in policy_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_2 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_3 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_4 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_5 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_6 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgPaths\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_7 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_8 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_9 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_10 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_11 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOwner\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_12 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_13 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_14 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpce\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_15 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_16 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:VpcSourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_17 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:CallerAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_18 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:ViaService\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_19 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"s3:DataAccessPointAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_20 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"elasticfilesystem:AccessedViaMountTarget\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_21 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_22 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_complying_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgPaths\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOwner\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpce\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:VpcSourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:CallerAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:ViaService\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"s3:DataAccessPointAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"elasticfilesystem:AccessedViaMountTarget\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_23 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_24 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_25 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_26 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_27 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_28 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgPaths\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_29 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_30 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_31 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_32 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_33 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOwner\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_34 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_35 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_36 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpce\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_37 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_38 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:VpcSourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_39 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:CallerAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_40 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:ViaService\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_41 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"s3:DataAccessPointAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_42 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"elasticfilesystem:AccessedViaMountTarget\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_43 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_44 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_complying_21 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_25 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgPaths\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_27 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_28 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_29 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_30 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceArn\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_31 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOwner\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_32 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_33 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_34 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceVpce\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_35 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:SourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_36 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:VpcSourceIp\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_37 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:CallerAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_38 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"kms:ViaService\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_39 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"s3:DataAccessPointAccount\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_40 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"elasticfilesystem:AccessedViaMountTarget\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_45 if {
	flagged({"resource": {"google_kms_crypto_key_iam_binding": [{"address": "google_kms_crypto_key_iam_binding.crypto_key_iam_binding", "type": "google_kms_crypto_key_iam_binding", "name": "crypto_key_iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key_iam_binding.crypto_key_iam_binding"}
}

test_violating_46 if {
	flagged({"resource": {"google_kms_crypto_key_iam_binding": [{"address": "google_kms_crypto_key_iam_binding.crypto_key_iam_binding", "type": "google_kms_crypto_key_iam_binding", "name": "crypto_key_iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key_iam_binding.crypto_key_iam_binding"}
}

test_violating_47 if {
	flagged({"resource": {"google_kms_crypto_key_iam_binding": [{"address": "google_kms_crypto_key_iam_binding.crypto_key_iam_binding", "type": "google_kms_crypto_key_iam_binding", "name": "crypto_key_iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key_iam_binding.crypto_key_iam_binding"}
}

test_violating_48 if {
	flagged({"resource": {"google_kms_crypto_key_iam_binding": [{"address": "google_kms_crypto_key_iam_binding.crypto_key_iam_binding", "type": "google_kms_crypto_key_iam_binding", "name": "crypto_key_iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key_iam_binding.crypto_key_iam_binding"}
}

test_complying_41 if {
	flagged({"resource": {"google_kms_crypto_key_iam_binding": [{"address": "google_kms_crypto_key_iam_binding.crypto_key_iam_binding", "type": "google_kms_crypto_key_iam_binding", "name": "crypto_key_iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_42 if {
	flagged({"resource": {"google_kms_crypto_key_iam_binding": [{"address": "google_kms_crypto_key_iam_binding.crypto_key_iam_binding", "type": "google_kms_crypto_key_iam_binding", "name": "crypto_key_iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_kms_crypto_key_iam_binding": [{"address": "google_kms_crypto_key_iam_binding.crypto_key_iam_binding", "type": "google_kms_crypto_key_iam_binding", "name": "crypto_key_iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_49 if {
	flagged({"resource": {"google_kms_crypto_key_iam_member": [{"address": "google_kms_crypto_key_iam_member.crypto_key_iam_member", "type": "google_kms_crypto_key_iam_member", "name": "crypto_key_iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key_iam_member.crypto_key_iam_member"}
}

test_violating_50 if {
	flagged({"resource": {"google_kms_crypto_key_iam_member": [{"address": "google_kms_crypto_key_iam_member.crypto_key_iam_member", "type": "google_kms_crypto_key_iam_member", "name": "crypto_key_iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key_iam_member.crypto_key_iam_member"}
}

test_complying_43 if {
	flagged({"resource": {"google_kms_crypto_key_iam_member": [{"address": "google_kms_crypto_key_iam_member.crypto_key_iam_member", "type": "google_kms_crypto_key_iam_member", "name": "crypto_key_iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_44 if {
	flagged({"resource": {"google_kms_crypto_key_iam_member": [{"address": "google_kms_crypto_key_iam_member.crypto_key_iam_member", "type": "google_kms_crypto_key_iam_member", "name": "crypto_key_iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_kms_crypto_key_iam_member": [{"address": "google_kms_crypto_key_iam_member.crypto_key_iam_member", "type": "google_kms_crypto_key_iam_member", "name": "crypto_key_iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_51 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_52 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_53 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_unknown_8 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_54 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"${var.not_given}\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_unknown_11 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_55 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"${var.not_given}\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_violating_56 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"${var.not_given}\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key_policy.key_policy"}
}

test_unknown_14 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"google_kms_crypto_key_iam_binding": [{"address": "google_kms_crypto_key_iam_binding.crypto_key_iam_binding", "type": "google_kms_crypto_key_iam_binding", "name": "crypto_key_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Neither\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"V~\\\"P*3bViam::*:Hr39]!3b\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"CanonicalUser\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"Service\":\"other\"},\"Condition\":{}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[\"${var.not_given}\",{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"${var.not_given}\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":\"${var.not_given}\",\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"${var.not_given}\"},\"Condition\":{}},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_37 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":\"${var.not_given}\"},{\"Effect\":\"Allow\",\"Action\":\"other:Read\",\"Resource\":\"arn:aws:other:::thing\",\"Principal\":{\"AWS\":\"*\"},\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"value\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}
