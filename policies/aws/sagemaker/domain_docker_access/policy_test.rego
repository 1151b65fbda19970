package decree.aws.sagemaker.domain_docker_access_test

import data.decree.aws.sagemaker.domain_docker_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_docker_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"domain_settings": [{"docker_settings": [{"enable_docker_access": "ENABLED"}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"domain_settings": [{"docker_settings": [{"enable_docker_access": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"domain_settings": [{"docker_settings": [{"enable_docker_access": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
