package decree.aws.sagemaker.feature_group_offline_store_test

import data.decree.aws.sagemaker.feature_group_offline_store

flagged(document) := addresses if {
	addresses := {finding.address | some finding in feature_group_offline_store.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_feature_group.feature_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"offline_store_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_feature_group": [{"address": "aws_sagemaker_feature_group.feature_group", "type": "aws_sagemaker_feature_group", "name": "feature_group", "provider": "aws", "values": {"offline_store_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
