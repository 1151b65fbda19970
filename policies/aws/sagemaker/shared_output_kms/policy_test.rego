package decree.aws.sagemaker.shared_output_kms_test

import data.decree.aws.sagemaker.shared_output_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in shared_output_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"sharing_settings": [{"notebook_output_option": "Allowed"}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"sharing_settings": [{"notebook_output_option": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"sharing_settings": [{"notebook_output_option": "Allowed", "s3_kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"sharing_settings": [{"notebook_output_option": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"sharing_settings": [{"notebook_output_option": "Allowed", "s3_kms_key_id": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"sharing_settings": [{"notebook_output_option": "${var.not_given}", "s3_kms_key_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}
