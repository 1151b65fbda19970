package decree.aws.sagemaker.domain_user_traced_test

import data.decree.aws.sagemaker.domain_user_traced

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_user_traced.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"domain_settings": [{"execution_role_identity_config": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"domain_settings": [{"execution_role_identity_config": "USER_PROFILE_NAME"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"domain_settings": [{"execution_role_identity_config": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
