package decree.aws.sagemaker.domain_notebook_output_sharing_test

import data.decree.aws.sagemaker.domain_notebook_output_sharing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_notebook_output_sharing.deny} with input as document
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

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"sharing_settings": [{"notebook_output_option": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
