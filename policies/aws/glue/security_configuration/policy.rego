# METADATA
# title: Glue jobs have a security configuration
# description: Without one, what the job writes to S3, CloudWatch and its bookmarks is not encrypted with your key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_job
# custom:
#   id: aws.glue.security_configuration
#   aliases: [CKV_AWS_195]
#   requirement: every Glue job must have a security configuration
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_glue_job]
#   frameworks:
#     soc2: [pi_1_4]
#   remediation: Set `security_configuration` to the name of a configuration that encrypts logs, bookmarks and S3.
package decree.aws.glue.security_configuration

import data.decree.tf
import data.decree.value

deny contains tf.finding(job, "must have a security configuration", ["security_configuration"]) if {
	some job in input.resource.aws_glue_job
	value.absent(value.at(job.values, ["security_configuration"], null))
}
