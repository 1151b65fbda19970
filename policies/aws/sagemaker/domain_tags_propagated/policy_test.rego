package decree.aws.sagemaker.domain_tags_propagated_test

import data.decree.aws.sagemaker.domain_tags_propagated

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_tags_propagated.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"tag_propagation": "other"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"tag_propagation": "ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"tag_propagation": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
