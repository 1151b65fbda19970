# METADATA
# title: S3 public access blocks restrict public buckets
# description: A policy that was public before the block was set keeps letting other accounts in unless public
#   buckets are restricted.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_public_access_block
# custom:
#   id: aws.s3.restrict_public_buckets
#   aliases: [CKV_AWS_56, AVD-AWS-0093, 1ec253ab-c220-4d63-b2de-5b40e0af9293]
#   requirement: every S3 bucket public access block must restrict public buckets
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_s3_bucket_public_access_block]
#   remediation: Set `restrict_public_buckets` to true.
#   fix:
#     set:
#       path: [restrict_public_buckets]
#       value: true
package decree.aws.s3.restrict_public_buckets

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket_public_access_block, "must restrict public buckets", ["restrict_public_buckets"]) if {
	some bucket_public_access_block in input.resource.aws_s3_bucket_public_access_block
	restrict_public_buckets := value.at(bucket_public_access_block.values, ["restrict_public_buckets"], null)
	value.known(restrict_public_buckets)
	restrict_public_buckets != true
}
