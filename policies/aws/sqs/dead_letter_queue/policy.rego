# METADATA
# title: SQS queues have a dead letter queue
# description: A message that cannot be handled is retried until it expires, and is then lost without a trace.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sqs_queue
# custom:
#   id: aws.sqs.dead_letter_queue
#   requirement: every SQS queue must have a dead letter queue
#   severity: INFO
#   category: availability
#   resource_types: [aws_sqs_queue]
#   remediation: Add the `aws_sqs_queue_redrive_policy` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_sqs_queue_redrive_policy
#       attributes:
#         queue_url: ${self.id}
package decree.aws.sqs.dead_letter_queue

import data.decree.tf
import data.decree.value

deny contains tf.finding(queue, "must have a dead letter queue", []) if {
	some queue in input.resource.aws_sqs_queue
	value.absent(value.at(queue.values, ["redrive_policy"], null))
	every queue_redrive_policy in possible_queue_redrive_policys(queue) {
		item := queue_redrive_policy
		value.absent(item)
	}
}

possible_queue_redrive_policys(queue) := [candidate |
	some candidate in input.resource.aws_sqs_queue_redrive_policy
	tf.could_refer(value.at(candidate.values, ["queue_url"], null), queue)
]
