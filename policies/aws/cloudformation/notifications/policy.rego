# METADATA
# title: CloudFormation stacks notify of events
# description: A stack that rolls back, or is deleted, tells nobody unless it has a topic.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudformation_stack
# custom:
#   id: aws.cloudformation.notifications
#   aliases: [CKV_AWS_124, b72d0026-f649-4c91-a9ea-15d8f681ac09]
#   requirement: every CloudFormation stack must send event notifications
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_cloudformation_stack]
#   remediation: Name an SNS topic in notification_arns.
package decree.aws.cloudformation.notifications

import data.decree.tf
import data.decree.value

deny contains tf.finding(stack, "must notify an SNS topic", ["notification_arns"]) if {
	some stack in input.resource.aws_cloudformation_stack
	value.absent(value.at(stack.values, ["notification_arns"], null))
}
