# METADATA
# title: SQS queues are encrypted at rest
# description: Messages are otherwise stored in the clear until they are taken.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sqs_queue
# custom:
#   id: aws.sqs.encryption
#   aliases: [CKV_AWS_27, AVD-AWS-0096, 6e8849c1-3aa7-40e3-9063-b85ee300f29f]
#   requirement: every SQS queue must be encrypted at rest
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sqs_queue]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set `sqs_managed_sse_enabled` to true, or `kms_master_key_id` to a key of your own.
package decree.aws.sqs.encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(queue, "must be encrypted at rest", []) if {
	some queue in input.resource.aws_sqs_queue
	value.absent(value.at(queue.values, ["kms_master_key_id"], null))
	sqs_managed_sse_enabled := queue.values.sqs_managed_sse_enabled
	value.known(sqs_managed_sse_enabled)
	sqs_managed_sse_enabled != true
}
