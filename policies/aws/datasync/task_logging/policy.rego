# METADATA
# title: DataSync tasks keep logs
# description: Files that were left out or changed on the way show in the log only.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/datasync_task
# custom:
#   id: aws.datasync.task_logging
#   requirement: every DataSync task must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_datasync_task]
#   frameworks:
#     soc2: [cc_a_1_1]
#   remediation: Name a log group in `cloudwatch_log_group_arn`, and leave `log_level` on.
package decree.aws.datasync.task_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(task, "must have logging enabled", ["cloudwatch_log_group_arn"]) if {
	some task in input.resource.aws_datasync_task
	value.absent(value.at(task.values, ["cloudwatch_log_group_arn"], null))
}

deny contains tf.finding(task, "must have logging enabled", ["options", 0, "log_level"]) if {
	some task in input.resource.aws_datasync_task
	task.values.options[0].log_level == "OFF"
}
