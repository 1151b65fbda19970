# METADATA
# title: S3 buckets block public access
# description: >
#   One careless ACL or bucket policy makes a bucket readable by everyone. The public access block of the bucket, or
#   of its account, overrides both.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_public_access_block
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   id: aws.s3.public_access_block
#   aliases: [CKV2_AWS_6, AVD-AWS-0094]
#   requirement: every S3 bucket must block public access with all four settings of a public access block
#   severity: HIGH
#   category: network exposure
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_s3_bucket]
#   reads: [aws_s3_bucket_public_access_block, aws_s3_account_public_access_block]
#   frameworks:
#     cis: ["2.1.4"]
#     aws_ai_security: [AISF-DATA-04]
#   remediation: Add an aws_s3_bucket_public_access_block for the bucket, with all four settings true.
#   fix:
#     add_resource:
#       type: aws_s3_bucket_public_access_block
#       attributes:
#         bucket: ${self.id}
#         block_public_acls: true
#         block_public_policy: true
#         ignore_public_acls: true
#         restrict_public_buckets: true
package decree.aws.s3.public_access_block

import data.decree.tf

settings := ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]

blocks[key] contains block if {
	some block in input.resource.aws_s3_bucket_public_access_block
	some key in tf.keys(block.values.bucket)
}

deny contains tf.finding(bucket, "bucket has no public access block", []) if {
	some bucket in _exposed
	count(tf.linked(bucket, blocks)) == 0
}

deny contains tf.finding(bucket, message, []) if {
	some bucket in _exposed
	some block in tf.linked(bucket, blocks)
	off := [setting | some setting in settings; tf.is_false(block, [setting], false)]
	count(off) > 0
	message := concat("", ["public access block `", block.address, "` does not set ", concat(", ", off)])
}

_exposed contains bucket if {
	some bucket in input.resource.aws_s3_bucket
	not tf.maybe_linked(blocks)
	not _account_blocks(bucket)
}

_account_blocks(bucket) if {
	some block in input.resource.aws_s3_account_public_access_block
	object.get(block, "account", null) == object.get(bucket, "account", null)
	every setting in settings {
		not tf.is_false(block, [setting], false)
	}
}
