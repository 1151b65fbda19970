# METADATA
# title: S3 buckets
# description: What several policies ask about a bucket and the resources that configure it.
package decree.s3

import data.decree.tf

_configurations[key] contains configuration.values if {
	some configuration in input.resource.aws_s3_bucket_server_side_encryption_configuration
	some key in tf.keys(configuration.values.bucket)
}

# METADATA
# title: How a bucket falls short of encryption with a customer managed KMS key
# description: A text that follows the name of the bucket; undefined when nothing is wrong or it cannot be known.
# scope: document
encryption_weakness(bucket) := "has only the default encryption of S3, not a customer managed KMS key" if {
	not _undecided(bucket)
	count(_applied(bucket)) == 0
}

encryption_weakness(bucket) := concat("", ["is encrypted with ", min(weak), ", not with a customer managed KMS key"]) if {
	not _undecided(bucket)
	weak := {method | some applied in _applied(bucket); method := _weak_method(applied)}
}

_undecided(_) if tf.maybe_linked(_configurations)

_undecided(bucket) if tf.unknown(bucket.values.server_side_encryption_configuration)

_undecided(bucket) if {
	some configuration in _configuration(bucket)
	tf.unknown(configuration.rule)
}

_undecided(bucket) if {
	some rule in _rules(bucket)
	tf.unknown(rule.apply_server_side_encryption_by_default)
}

_configuration(bucket) := tf.linked(bucket, _configurations) | {block |
	some block in tf.blocks(bucket.values, "server_side_encryption_configuration")
}

_rules(bucket) := {rule |
	some configuration in _configuration(bucket)
	some rule in tf.blocks(configuration, "rule")
}

_applied(bucket) := {applied |
	some rule in _rules(bucket)
	some applied in tf.blocks(rule, "apply_server_side_encryption_by_default")
}

_weak_method(applied) := "AES256" if applied.sse_algorithm == "AES256"

_weak_method(applied) := "the AWS managed key `aws/s3`" if {
	applied.sse_algorithm in {"aws:kms", "aws:kms:dsse"}
	_aws_managed(object.get(applied, "kms_master_key_id", null))
}

_aws_managed(key) if key in {null, ""}

_aws_managed(key) if endswith(key, "alias/aws/s3")
