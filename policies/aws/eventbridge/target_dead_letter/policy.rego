# METADATA
# title: Targets of EventBridge keep events that failed
# description: An event that its target refuses for a day is dropped without a trace.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_event_target
# custom:
#   id: aws.eventbridge.target_dead_letter
#   requirement: every EventBridge target must have a dead letter queue
#   severity: LOW
#   category: availability
#   resource_types: [aws_cloudwatch_event_target]
#   remediation: Name a queue in `dead_letter_config`.
package decree.aws.eventbridge.target_dead_letter

import data.decree.tf
import data.decree.value

deny contains tf.finding(event_target, "must have a dead letter queue", ["dead_letter_config"]) if {
	some event_target in input.resource.aws_cloudwatch_event_target
	value.absent(value.at(event_target.values, ["dead_letter_config"], null))
}
