package decree.aws.sagemaker.domain_vpc_only_test

import data.decree.aws.sagemaker.domain_vpc_only

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_vpc_only.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"app_network_access_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"app_network_access_type": "VpcOnly"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"app_network_access_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
