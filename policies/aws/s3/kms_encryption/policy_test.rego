package decree.aws.s3.kms_encryption_test

import data.decree.aws.s3.kms_encryption as policy
import data.decree.testing

test_bucket_with_its_own_key_passes if {
	_found([_bucket({}), _encryption({"sse_algorithm": "aws:kms", "kms_master_key_id": "${aws_kms_key.data.arn}"})]) == set()
}

test_bucket_with_aes256_is_flagged if {
	_found([_bucket({}), _encryption({"sse_algorithm": "AES256"})]) == {[
		"aws_s3_bucket.data",
		["server_side_encryption_configuration", 0],
		"bucket is encrypted with AES256, not with a customer managed KMS key",
	]}
}

test_bucket_without_configuration_is_flagged if {
	some [_, _, message] in _found([_bucket({})])
	message == "bucket has only the default encryption of S3, not a customer managed KMS key"
}

_bucket(values) := testing.resource("aws_s3_bucket", "data", values)

_encryption(settings) := testing.resource("aws_s3_bucket_server_side_encryption_configuration", "data", {
	"bucket": "${aws_s3_bucket.data.id}",
	"rule": [{"apply_server_side_encryption_by_default": [settings]}],
})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
