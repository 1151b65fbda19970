package decree.s3_test

import data.decree.s3
import data.decree.testing

test_weaknesses_have_words if {
	_weakness({}, []) == "has only the default encryption of S3, not a customer managed KMS key"
	_weakness({}, [{"sse_algorithm": "AES256"}]) == "is encrypted with AES256, not with a customer managed KMS key"
	every key in [{}, {"kms_master_key_id": ""}, {"kms_master_key_id": "arn:aws:kms:eu-west-1:1:alias/aws/s3"}] {
		every algorithm in ["aws:kms", "aws:kms:dsse"] {
			expected := "is encrypted with the AWS managed key `aws/s3`, not with a customer managed KMS key"
			_weakness({}, [object.union({"sse_algorithm": algorithm}, key)]) == expected
		}
	}
}

test_customer_key_has_no_weakness if {
	every algorithm in ["aws:kms", "aws:kms:dsse"] {
		every key in ["${aws_kms_key.k.arn}", "${var.key}", "alias/data", "6d1c1f0e"] {
			not _weakness({}, [{"sse_algorithm": algorithm, "kms_master_key_id": key}])
		}
	}
}

test_encryption_inside_the_bucket_counts if {
	inline := {"server_side_encryption_configuration": [_configuration([{"sse_algorithm": "AES256"}])]}
	startswith(_weakness(inline, []), "is encrypted with AES256")
	kms := [{"sse_algorithm": "aws:kms", "kms_master_key_id": "${aws_kms_key.k.arn}"}]
	not _weakness({"server_side_encryption_configuration": [_configuration(kms)]}, [])
}

test_what_is_unknown_has_no_weakness if {
	not _weakness({}, [{"sse_algorithm": "${var.algorithm}"}])
	not _weakness({"server_side_encryption_configuration": "${var.blocks}"}, [])
	inline := {"server_side_encryption_configuration": [_configuration([{"sse_algorithm": "AES256"}])]}
	somewhere := testing.document([_companion({"bucket": "${var.bucket}"})])
	not s3.encryption_weakness(_bucket(inline)) with input as somewhere
	every values in [
		{"bucket": "${aws_s3_bucket.b.id}", "rule": "${var.rules}"},
		{"bucket": "${aws_s3_bucket.b.id}", "rule": [{"apply_server_side_encryption_by_default": "${var.x}"}]},
		{"bucket": "${var.bucket}", "rule": [{}]},
	] {
		not s3.encryption_weakness(_bucket({})) with input as testing.document([_companion(values)])
	}
}

test_rule_without_encryption_is_the_default_of_s3 if {
	values := {"bucket": "acme", "rule": [{"bucket_key_enabled": true}]}
	weakness := s3.encryption_weakness(_bucket({"bucket": "acme"})) with input as testing.document([_companion(values)])
	startswith(weakness, "has only the default encryption")
}

test_policies_are_found_in_both_places if {
	policy := testing.resource("aws_s3_bucket_policy", "p", {"policy": "{}"})
	bucket := _bucket({"policy": "[]"})
	found := s3.policies with input as testing.document([policy, bucket, testing.resource("aws_s3_bucket", "x", {})])
	found == {{"resource": policy, "document": "{}"}, {"resource": bucket, "document": "[]"}}
}

test_locations_lead_to_buckets if {
	every location in [
		"s3://acme-models/m.tar.gz",
		"s3://acme-models",
		"s3://acme-models/${var.key}",
		"https://acme-models.s3.amazonaws.com/m.tar.gz",
		"https://acme-models.s3-eu-west-1.amazonaws.com/m.tar.gz",
		"https://s3.eu-west-1.amazonaws.com/acme-models/m.tar.gz",
		"https://s3-eu-west-1.amazonaws.com/acme-models/m.tar.gz",
		"s3://${aws_s3_bucket.b.id}/m.tar.gz",
		"https://${aws_s3_bucket.b.bucket_regional_domain_name}/m.tar.gz",
	] {
		count(_buckets_of(location, "acme-models")) == 1
	}
}

test_other_locations_do_not if {
	every location in [
		"s3://acme-models-2/m.tar.gz",
		"s3://other/acme-models/m.tar.gz",
		"https://acme-models.example.com/m.tar.gz",
		"s3://${var.bucket}/m.tar.gz",
		"s3://${aws_s3_bucket.other.id}/m.tar.gz",
	] {
		count(_buckets_of(location, "acme-models")) == 0
	}
	count(_buckets_of("s3://${var.bucket}/m.tar.gz", "${var.bucket}")) == 0
}

_weakness(values, applied) := weakness if {
	companions := [_companion(object.union(_configuration(applied), {"bucket": "${aws_s3_bucket.b.id}"})) |
		count(applied) > 0
	]
	weakness := s3.encryption_weakness(_bucket(values)) with input as testing.document(companions)
}

_buckets_of(location, name) := buckets if {
	buckets := s3.buckets_of(location) with input as testing.document([_bucket({"bucket": name})])
}

_bucket(values) := testing.resource("aws_s3_bucket", "b", values)

_configuration(applied) := {"rule": [{"apply_server_side_encryption_by_default": applied}]}

_companion(values) := testing.resource("aws_s3_bucket_server_side_encryption_configuration", "c", values)
