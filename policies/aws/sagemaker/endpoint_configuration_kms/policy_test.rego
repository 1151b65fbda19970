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

test_instances_with_local_storage_pass if {
	every type in [
		"ml.c5d.large", "ml.c6gd.large", "ml.c6id.large", "ml.g4dn.xlarge", "ml.g5.xlarge", "ml.g6.xlarge",
		"ml.g6e.xlarge", "ml.gr6.4xlarge", "ml.i3.large", "ml.i3en.large", "ml.m5d.large", "ml.m6gd.large",
		"ml.m6id.large", "ml.p3dn.24xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge",
		"ml.p5en.48xlarge", "ml.r5d.large", "ml.r6gd.large", "ml.r6id.large", "ml.trn1.32xlarge", "ml.trn1n.32xlarge",
		"ml.trn2.48xlarge",
	] {
		_found([_with(type, {})]) == set()
	}
}

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
