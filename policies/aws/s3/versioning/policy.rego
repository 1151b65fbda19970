# METADATA
# title: S3 buckets keep versions of their objects
# description: >
#   Without versions an overwritten or deleted object is gone: a bad job, a mistake or ransomware destroys training
#   data and models for good.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_versioning
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html
# custom:
#   id: aws.s3.versioning
#   aliases: [CKV_AWS_21, AVD-AWS-0090, 568a4d22-3517-44a6-a7ad-6a7eed88722c]
#   requirement: every S3 bucket must have versioning enabled
#   severity: MEDIUM
#   category: data protection
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_s3_bucket]
#   reads: [aws_s3_bucket_versioning]
#   frameworks:
#     soc2: [cc_7_4, cc_a_1_1, cc_c_1_2, pi_1_5]
#     hipaa: ["164_308_a_7_ii_a", "164_312_c_1", "164_312_c_2"]
#     pci_dss: ["10.3.4.9"]
#     nist_800_53: [au_9_2, cp_10, cp_9_a, si_13_5]
#     aws_ai_security: [AISF-DATA-04]
#   remediation: Add an aws_s3_bucket_versioning for the bucket, whose status is `Enabled`.
#   fix:
#     add_resource:
#       type: aws_s3_bucket_versioning
#       attributes:
#         bucket: ${self.id}
#         versioning_configuration: [{status: Enabled}]
package decree.aws.s3.versioning

import data.decree.tf

configurations[key] contains configuration if {
	some configuration in input.resource.aws_s3_bucket_versioning
	some key in tf.keys(configuration.values.bucket)
}

deny contains tf.finding(bucket, "bucket does not keep versions of its objects", ["versioning", 0, "enabled"]) if {
	some bucket in input.resource.aws_s3_bucket
	tf.is_false(bucket, ["versioning", 0, "enabled"], false)
	not tf.maybe_linked(configurations)
	every configuration in tf.linked(bucket, configurations) {
		tf.one_of(configuration, ["versioning_configuration", 0, "status"], null, {"Disabled", "Suspended"})
	}
}
