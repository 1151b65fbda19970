# METADATA
# title: SageMaker monitoring schedules have a schedule
# description: Without a schedule expression the monitoring runs when somebody starts it, which is to say after
#   the complaint.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_monitoring_schedule
# custom:
#   id: aws.sagemaker.monitoring_scheduled
#   requirement: every SageMaker monitoring schedule must run on a schedule
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_sagemaker_monitoring_schedule]
#   remediation: Set schedule_expression in schedule_config.
package decree.aws.sagemaker.monitoring_scheduled

import data.decree.tf
import data.decree.value

deny contains tf.finding(monitoring_schedule, "must run on a schedule", ["monitoring_schedule_config", 0, "schedule_config", 0, "schedule_expression"]) if {
	some monitoring_schedule in input.resource.aws_sagemaker_monitoring_schedule
	value.absent(value.at(monitoring_schedule.values, ["monitoring_schedule_config", 0, "schedule_config", 0, "schedule_expression"], null))
}
