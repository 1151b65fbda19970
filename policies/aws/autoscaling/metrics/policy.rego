# METADATA
# title: Auto scaling groups publish metrics
# description: Without metrics of the group nobody sees that it has been at its limit, or starting instances in a circle.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/autoscaling_group
# custom:
#   id: aws.autoscaling.metrics
#   requirement: every auto scaling group must have CloudWatch metrics enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_autoscaling_group]
#   remediation: List the metrics of the group in `enabled_metrics`.
package decree.aws.autoscaling.metrics

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must have CloudWatch metrics enabled", ["enabled_metrics"]) if {
	some group in input.resource.aws_autoscaling_group
	value.absent(value.at(group.values, ["enabled_metrics"], null))
}
