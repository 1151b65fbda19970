package decree.aws.sagemaker.feature_group_kms_test

import data.decree.aws.sagemaker.feature_group_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in feature_group_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"online_store_config": "set"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_feature_group.feature_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"offline_store_config": "set"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_feature_group.feature_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"online_store_config": [{"security_config": [{"kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"offline_store_config": [{"s3_storage_config": [{"kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"online_store_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"online_store_config": [{"security_config": [{"kms_key_id": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"offline_store_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"offline_store_config": [{"s3_storage_config": [{"kms_key_id": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
