# METADATA
# title: S3 buckets are encrypted with a customer managed KMS key
# description: >
#   Every bucket is encrypted, but with keys that AWS holds unless you name your own. Only a customer managed key
#   lets you decide who may decrypt, see each use in CloudTrail, and revoke access by disabling the key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_server_side_encryption_configuration
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
# custom:
#   id: aws.s3.kms_encryption
#   aliases: [CKV_AWS_145, AVD-AWS-0132]
#   requirement: every S3 bucket must be encrypted with a customer managed KMS key
#   severity: HIGH
#   category: encryption
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_s3_bucket]
#   reads: [aws_s3_bucket_server_side_encryption_configuration]
#   frameworks:
#     soc2: [pi_1_4]
#     hipaa: ["164_312_a_2_iv"]
#     pci_dss: ["3.5.1.31", "8.3.2.50"]
#     nist_800_53: [sc_13_a, sc_28_1]
#     aws_ai_security: [AISF-DATA-04, AISF-INFRA-05]
#   remediation: >
#     Add an aws_s3_bucket_server_side_encryption_configuration for the bucket, with sse_algorithm `aws:kms` and
#     kms_master_key_id set to the ARN of a key of your own.
#   fix:
#     add_resource:
#       type: aws_s3_bucket_server_side_encryption_configuration
#       attributes:
#         bucket: ${self.id}
#         rule: [{apply_server_side_encryption_by_default: [{sse_algorithm: "aws:kms", kms_master_key_id: "${var.kms_key_arn}"}]}]
package decree.aws.s3.kms_encryption

import data.decree.s3
import data.decree.tf

deny contains tf.finding(bucket, message, ["server_side_encryption_configuration", 0]) if {
	some bucket in input.resource.aws_s3_bucket
	message := concat(" ", ["bucket", s3.encryption_weakness(bucket)])
}
