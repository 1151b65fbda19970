# METADATA
# title: Glue jobs log while they run
# description: A job that hangs or is killed leaves no log unless it logs as it goes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_job
# custom:
#   id: aws.glue.job_logging
#   requirement: every Glue job must have continuous logging
#   severity: LOW
#   category: logging
#   resource_types: [aws_glue_job]
#   frameworks:
#     soc2: [cc_a_1_1, pi_1_3]
#   remediation: Set `default_arguments.--enable-continuous-cloudwatch-log` to "true".
#   fix:
#     set:
#       path: [default_arguments, --enable-continuous-cloudwatch-log]
#       value: "true"
package decree.aws.glue.job_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(job, "must have logging enabled", ["default_arguments", "--enable-continuous-cloudwatch-log"]) if {
	some job in input.resource.aws_glue_job
	v_enable_continuous_cloudwatch_log := value.at(job.values, ["default_arguments", "--enable-continuous-cloudwatch-log"], null)
	value.known(v_enable_continuous_cloudwatch_log)
	not v_enable_continuous_cloudwatch_log in ["true", true]
}
