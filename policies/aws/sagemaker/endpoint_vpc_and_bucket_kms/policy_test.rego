package decree.aws.sagemaker.endpoint_vpc_and_bucket_kms_test

import data.decree.aws.sagemaker.endpoint_vpc_and_bucket_kms as policy
import data.decree.testing

test_endpoint_in_a_vpc_with_key_passes if _found(_chain({}, {})) == set()

test_model_outside_a_vpc_is_flagged if {
	_found(_chain({"vpc_config": []}, {})) == {[
		"aws_sagemaker_endpoint.e", ["endpoint_config_name"],
		"model `aws_sagemaker_model.m` of the endpoint does not run in a VPC",
	]}
}

test_unknown_vpc_is_silent if _found(_chain({"vpc_config": "${var.vpc}"}, {})) == set()

test_bucket_without_key_is_flagged if {
	_found(_chain({}, {"sse_algorithm": "AES256"})) == {[
		"aws_sagemaker_endpoint.e", ["endpoint_config_name"],
		concat(" ", [
			"training bucket `aws_s3_bucket.b` of model `aws_sagemaker_model.m`",
			"is encrypted with AES256, not with a customer managed KMS key",
		]),
	]}
}

test_every_way_to_name_the_bucket_is_followed if {
	every location in [
		{"primary_container": [{"model_data_url": "s3://acme-models/m.tar.gz"}]},
		{"primary_container": [{"model_data_url": "s3://${aws_s3_bucket.b.bucket}/m.tar.gz"}]},
		{"primary_container": [], "container": [{"model_data_url": "s3://acme-models/m.tar.gz"}]},
		{"primary_container": [{"model_data_source": [{"s3_data_source": [{"s3_uri": "s3://acme-models/m/"}]}]}]},
	] {
		count(_found(_chain(location, {"sse_algorithm": "AES256"}))) == 1
	}
}

test_bucket_outside_the_input_is_silent if {
	location := {"primary_container": [{"model_data_url": "s3://other/m.tar.gz"}]}
	_found(_chain(location, {"sse_algorithm": "AES256"})) == set()
}

test_unknown_algorithm_is_silent if _found(_chain({}, {"sse_algorithm": "${var.algorithm}"})) == set()

test_unknown_links_are_silent if {
	_found(array.concat([_endpoint("${var.configuration}")], _behind({"vpc_config": []}, {}, "m"))) == set()
	_found(array.concat([_endpoint("c")], _behind({"vpc_config": []}, {}, "${var.model}"))) == set()
}

test_shadow_variant_is_followed if {
	shadow := testing.resource("aws_sagemaker_endpoint_configuration", "s", {
		"name": "s",
		"shadow_production_variants": [{"model_name": "m"}],
	})
	count(_found(array.concat([_endpoint("s"), shadow], _behind({"vpc_config": []}, {}, "other")))) == 1
}

_chain(model, encryption) := array.concat(
	[_endpoint("${aws_sagemaker_endpoint_configuration.c.name}")],
	_behind(model, encryption, "${aws_sagemaker_model.m.name}"),
)

_endpoint(configuration) := testing.resource("aws_sagemaker_endpoint", "e", {"endpoint_config_name": configuration})

_behind(model, encryption, model_name) := [
	testing.resource("aws_sagemaker_endpoint_configuration", "c", {
		"name": "c",
		"production_variants": [{"model_name": model_name}],
	}),
	testing.resource("aws_sagemaker_model", "m", object.union(_model, model)),
	testing.resource("aws_s3_bucket", "b", {"bucket": "acme-models"}),
	testing.resource("aws_s3_bucket_server_side_encryption_configuration", "b", {
		"bucket": "${aws_s3_bucket.b.id}",
		"rule": [{"apply_server_side_encryption_by_default": [object.union(_encryption, encryption)]}],
	}),
]

_model := {
	"name": "m",
	"vpc_config": [{"subnets": ["subnet-1"]}],
	"primary_container": [{"model_data_url": "s3://${aws_s3_bucket.b.id}/m.tar.gz"}],
}

_encryption := {"sse_algorithm": "aws:kms", "kms_master_key_id": "${aws_kms_key.k.arn}"}

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
