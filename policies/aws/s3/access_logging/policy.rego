# METADATA
# title: S3 buckets log access to them
# description: >
#   Server access logs say who read, wrote or deleted which object. Without them a leak cannot be traced to its
#   source.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_logging
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
# custom:
#   id: aws.s3.access_logging
#   aliases: [CKV_AWS_18, AVD-AWS-0089, f861041c-8c9f-4156-acfc-5e6e524f5884]
#   requirement: every S3 bucket must have access logging, unless it is the target of access logs
#   severity: MEDIUM
#   category: logging
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_s3_bucket]
#   reads: [aws_s3_bucket_logging]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1]
#     hipaa: ["164_308_a_1_ii_d", "164_312_b"]
#     pci_dss: ["10.2.1.27", "10.3.1.27"]
#     nist_800_53: [ac_2_4, au_12_a, au_2_b, au_3_a]
#     aws_ai_security: [AISF-DATA-04]
#   remediation: Add an aws_s3_bucket_logging for the bucket, with a target_bucket that holds logs only.
#   fix:
#     add_resource:
#       type: aws_s3_bucket_logging
#       attributes: {bucket: "${self.id}", target_bucket: "${var.log_bucket}", target_prefix: "${self.id}/"}
package decree.aws.s3.access_logging

import data.decree.tf

loggings[key] contains logging if {
	some logging in input.resource.aws_s3_bucket_logging
	some key in tf.keys(logging.values.bucket)
}

targets contains target if {
	some logging in input.resource.aws_s3_bucket_logging
	some target in tf.keys(logging.values.target_bucket)
}

targets contains target if {
	some bucket in input.resource.aws_s3_bucket
	some logging in tf.blocks(bucket.values, "logging")
	some target in tf.keys(logging.target_bucket)
}

deny contains tf.finding(bucket, "bucket does not log access to it", ["logging"]) if {
	some bucket in input.resource.aws_s3_bucket
	tf.absent(bucket, ["logging"])
	not tf.maybe_linked(loggings)
	count(tf.linked(bucket, loggings)) == 0
	count(tf.names(bucket) & targets) == 0
}
