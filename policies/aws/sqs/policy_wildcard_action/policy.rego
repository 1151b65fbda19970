# METADATA
# title: SQS queue policies do not allow every action
# description: A grant of every action lets a producer purge and delete the queue, and rewrite its policy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sqs_queue
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sqs_queue_policy
# custom:
#   id: aws.sqs.policy_wildcard_action
#   aliases: [CKV_AWS_72, AVD-AWS-0097, 816ea8cf-d589-442d-a917-2dd0ce0e45e3]
#   requirement: no SQS queue policy may allow all actions
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_sqs_queue, aws_sqs_queue_policy]
#   remediation: List the actions that are needed, such as sqs:SendMessage, in place of the wildcard.
package decree.aws.sqs.policy_wildcard_action

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(queue, "must not allow all actions", ["policy"]) if {
	some queue in input.resource.aws_sqs_queue
	some statement in iam.statements(value.at(queue.values, ["policy"], null))
	statement.effect == "Allow"
	iam.some_matches(statement.actions, `^([A-Za-z0-9-]+:)?[*]$`)
}

deny contains tf.finding(queue_policy, "must not allow all actions", ["policy"]) if {
	some queue_policy in input.resource.aws_sqs_queue_policy
	some statement in iam.statements(value.at(queue_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.some_matches(statement.actions, `^([A-Za-z0-9-]+:)?[*]$`)
}
