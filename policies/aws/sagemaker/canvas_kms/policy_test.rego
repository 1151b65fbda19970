package decree.aws.sagemaker.canvas_kms_test

import data.decree.aws.sagemaker.canvas_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in canvas_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"canvas_app_settings": [{"workspace_settings": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"canvas_app_settings": [{"workspace_settings": [{"s3_kms_key_id": "set"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"canvas_app_settings": [{"workspace_settings": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"canvas_app_settings": [{"workspace_settings": [{"s3_kms_key_id": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
