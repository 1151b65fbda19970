# METADATA
# title: Event bus permissions do not let everyone in
# description: Events that anyone may send start whatever rules listen to them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_event_permission
# custom:
#   id: aws.eventbridge.permission_open
#   requirement: EventBridge permissions must not allow any principal
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_cloudwatch_event_permission]
#   profiles: [recommended]
#   remediation: Name an account as principal, or limit the permission to your organization by a condition.
package decree.aws.eventbridge.permission_open

import data.decree.tf
import data.decree.value

deny contains tf.finding(event_permission, "must not let just anyone in through its policy", []) if {
	some event_permission in input.resource.aws_cloudwatch_event_permission
	event_permission.values.principal == "*"
	value.absent(value.at(event_permission.values, ["condition"], null))
}
