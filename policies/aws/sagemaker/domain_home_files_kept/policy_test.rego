package decree.aws.sagemaker.domain_home_files_kept_test

import data.decree.aws.sagemaker.domain_home_files_kept

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_home_files_kept.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"retention_policy": [{"home_efs_file_system": "Delete"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"retention_policy": [{"home_efs_file_system": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"retention_policy": [{"home_efs_file_system": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
