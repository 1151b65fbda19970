package decree.aws.sagemaker.model_vpc_test

import data.decree.aws.sagemaker.model_vpc as policy
import data.decree.testing

test_model_in_a_vpc_passes if _found([_model({"vpc_config": [{"subnets": ["subnet-1"]}]})]) == set()

test_model_without_vpc_is_flagged if {
	_found([_model({})]) == {["aws_sagemaker_model.m", ["vpc_config"], "model does not run in a VPC"]}
}

test_unknown_block_is_silent if _found([_model({"vpc_config": "${var.vpc}"})]) == set()

_model(values) := testing.resource("aws_sagemaker_model", "m", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
