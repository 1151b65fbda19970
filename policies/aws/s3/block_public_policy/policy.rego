# METADATA
# title: S3 public access blocks refuse public policies
# description: A bucket policy can otherwise open the whole bucket to everyone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_public_access_block
# custom:
#   id: aws.s3.block_public_policy
#   aliases: [CKV_AWS_54, AVD-AWS-0087, 1a4bc881-9f69-4d44-8c9a-d37d08f54c50]
#   requirement: every S3 bucket public access block must block public bucket policies
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_s3_bucket_public_access_block]
#   remediation: Set `block_public_policy` to true.
#   fix:
#     set:
#       path: [block_public_policy]
#       value: true
package decree.aws.s3.block_public_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket_public_access_block, "must block public bucket policies", ["block_public_policy"]) if {
	some bucket_public_access_block in input.resource.aws_s3_bucket_public_access_block
	block_public_policy := value.at(bucket_public_access_block.values, ["block_public_policy"], null)
	value.known(block_public_policy)
	block_public_policy != true
}
