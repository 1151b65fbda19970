# METADATA
# title: Composite alarms tell somebody
# description: An alarm without an action turns red in a console that nobody looks at.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_composite_alarm
# custom:
#   id: aws.cloudwatch.composite_alarm_actions
#   requirement: every CloudWatch composite alarm must have an alarm action
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_cloudwatch_composite_alarm]
#   remediation: Name an SNS topic in alarm_actions, and leave actions_enabled on.
package decree.aws.cloudwatch.composite_alarm_actions

import data.decree.tf
import data.decree.value

deny contains tf.finding(composite_alarm, "must have an alarm action", ["alarm_actions"]) if {
	some composite_alarm in input.resource.aws_cloudwatch_composite_alarm
	value.absent(value.at(composite_alarm.values, ["alarm_actions"], null))
}

deny contains tf.finding(composite_alarm, "must have an alarm action", ["actions_enabled"]) if {
	some composite_alarm in input.resource.aws_cloudwatch_composite_alarm
	actions_enabled := composite_alarm.values.actions_enabled
	value.known(actions_enabled)
	actions_enabled != true
}
