# METADATA
# title: S3 buckets are not emptied on destroy
# description: One destroy otherwise deletes every object and version with the bucket, without a question.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.force_destroy
#   requirement: no S3 bucket may have force_destroy set to true
#   severity: LOW
#   category: configuration
#   resource_types: [aws_s3_bucket]
#   remediation: Set `force_destroy` to false.
#   fix:
#     set:
#       path: [force_destroy]
#       value: false
package decree.aws.s3.force_destroy

import data.decree.tf

deny contains tf.finding(bucket, "must not set `force_destroy` to true", ["force_destroy"]) if {
	some bucket in input.resource.aws_s3_bucket
	bucket.values.force_destroy == true
}
