# METADATA
# title: Glue security configurations encrypt everything
# description: A security configuration with a part left unencrypted protects every job that uses it in name only.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_security_configuration
# custom:
#   id: aws.glue.security_configuration_encryption
#   aliases: [CKV_AWS_99]
#   requirement: every Glue security configuration must be encrypted at rest
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_glue_security_configuration]
#   frameworks:
#     soc2: [pi_1_4]
#   remediation: Set the modes of `cloudwatch_encryption` and `s3_encryption` to SSE-KMS and that of
#     `job_bookmarks_encryption` to CSE-KMS.
package decree.aws.glue.security_configuration_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_configuration, "must be encrypted at rest", ["encryption_configuration", 0, "cloudwatch_encryption", 0, "cloudwatch_encryption_mode"]) if {
	some security_configuration in input.resource.aws_glue_security_configuration
	cloudwatch_encryption_mode := value.at(security_configuration.values, ["encryption_configuration", 0, "cloudwatch_encryption", 0, "cloudwatch_encryption_mode"], null)
	value.known(cloudwatch_encryption_mode)
	cloudwatch_encryption_mode != "SSE-KMS"
}

deny contains tf.finding(security_configuration, "must be encrypted at rest", ["encryption_configuration", 0, "job_bookmarks_encryption", 0, "job_bookmarks_encryption_mode"]) if {
	some security_configuration in input.resource.aws_glue_security_configuration
	job_bookmarks_encryption_mode := value.at(security_configuration.values, ["encryption_configuration", 0, "job_bookmarks_encryption", 0, "job_bookmarks_encryption_mode"], null)
	value.known(job_bookmarks_encryption_mode)
	job_bookmarks_encryption_mode != "CSE-KMS"
}

deny contains tf.finding(security_configuration, "must be encrypted at rest", ["encryption_configuration", 0, "s3_encryption", 0, "s3_encryption_mode"]) if {
	some security_configuration in input.resource.aws_glue_security_configuration
	s3_encryption_mode := value.at(security_configuration.values, ["encryption_configuration", 0, "s3_encryption", 0, "s3_encryption_mode"], null)
	value.known(s3_encryption_mode)
	not s3_encryption_mode in ["SSE-KMS", "SSE-S3"]
}
