# METADATA
# title: Alarms tell somebody
# description: An alarm without an action turns red in a console that nobody looks at.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: aws.cloudwatch.alarm_actions
#   aliases: [CKV_AWS_319]
#   requirement: every CloudWatch metric alarm must have an alarm action
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_cloudwatch_metric_alarm]
#   frameworks:
#     pci_dss:
#       ["10.2.1.1.8", "10.2.1.1.9", "10.4.1.1.2", "10.4.1.2", "10.4.2.2", "10.4.2.3", "10.4.3.1", "10.6.3.8",
#        "10.6.3.9", "10.7.1.3", "10.7.1.4", "10.7.2.3", "10.7.2.4", "11.5.2.2", "11.5.2.3", "11.6.1.2",
#        "11.6.1.3", "12.10.5.2", "12.10.5.3", A3.3.1.3, A3.3.1.4, A3.3.1.5, A3.5.1.3, A3.5.1.4, A3.5.1.5]
#   remediation: Name an SNS topic in alarm_actions, and leave actions_enabled on.
package decree.aws.cloudwatch.alarm_actions

import data.decree.tf
import data.decree.value

deny contains tf.finding(metric_alarm, "must have an alarm action", ["alarm_actions"]) if {
	some metric_alarm in input.resource.aws_cloudwatch_metric_alarm
	value.absent(value.at(metric_alarm.values, ["alarm_actions"], null))
}

deny contains tf.finding(metric_alarm, "must have an alarm action", ["actions_enabled"]) if {
	some metric_alarm in input.resource.aws_cloudwatch_metric_alarm
	actions_enabled := metric_alarm.values.actions_enabled
	value.known(actions_enabled)
	actions_enabled != true
}
