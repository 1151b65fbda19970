package decree.aws.sagemaker.endpoint_configuration_kms_test

import data.decree.aws.sagemaker.endpoint_configuration_kms as policy
import data.decree.testing

test_configuration_with_key_passes if _found([_with("ml.m5.xlarge", {"kms_key_arn": "${aws_kms_key.k.arn}"})]) == set()

test_configuration_without_key_is_flagged if {
	_found([_with("ml.m5.xlarge", {})]) == {[
		"aws_sagemaker_endpoint_configuration.c",
		["kms_key_arn"],
		"endpoint configuration has no KMS key for its storage",
	]}
}

test_instances_with_local_storage_pass if _found([_with("ml.g5.xlarge", {})]) == set()

test_unknown_instance_type_is_silent if _found([_with("${var.type}", {})]) == set()

test_serverless_variant_passes if {
	values := {"production_variants": [{"serverless_config": [{"max_concurrency": 1}]}]}
	_found([testing.resource("aws_sagemaker_endpoint_configuration", "c", values)]) == set()
}

_with(type, values) := testing.resource(
	"aws_sagemaker_endpoint_configuration", "c",
	object.union({"production_variants": [{"instance_type": type}]}, values),
)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
