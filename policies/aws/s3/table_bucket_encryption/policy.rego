# METADATA
# title: S3 table buckets are encrypted with KMS
# description: Tables hold the features and training data of models; a KMS key lets you say who may decrypt them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3tables_table_bucket
# custom:
#   id: aws.s3.table_bucket_encryption
#   requirement: every S3 table bucket must have encryption_configuration.sse_algorithm set to "aws:kms"
#   severity: LOW
#   category: configuration
#   resource_types: [aws_s3tables_table_bucket]
#   profiles: [ai_platform]
#   remediation: Set `encryption_configuration.sse_algorithm` to "aws:kms".
#   fix:
#     set:
#       path: [encryption_configuration, sse_algorithm]
#       value: aws:kms
package decree.aws.s3.table_bucket_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(table_bucket, "must set `encryption_configuration.sse_algorithm` to \"aws:kms\"", ["encryption_configuration", "sse_algorithm"]) if {
	some table_bucket in input.resource.aws_s3tables_table_bucket
	sse_algorithm := value.at(table_bucket.values, ["encryption_configuration", "sse_algorithm"], null)
	value.known(sse_algorithm)
	sse_algorithm != "aws:kms"
}
