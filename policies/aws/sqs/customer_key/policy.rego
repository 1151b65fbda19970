# METADATA
# title: SQS queues are encrypted with a customer managed key
# description: Your own key lets you say who may read the messages, apart from who may reach the queue.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sqs_queue
# custom:
#   id: aws.sqs.customer_key
#   aliases: [CKV2_AWS_73, AVD-AWS-0135]
#   requirement: every SQS queue must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_sqs_queue]
#   remediation: Set `kms_master_key_id` to the ARN of a KMS key of your own.
package decree.aws.sqs.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(queue, "must be encrypted with a customer managed key", ["kms_master_key_id"]) if {
	some queue in input.resource.aws_sqs_queue
	not_encrypted_with_a_customer_managed_key(queue)
}

not_encrypted_with_a_customer_managed_key(queue) if {
	value.absent(value.at(queue.values, ["kms_master_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(queue) if {
	value.matches(queue.values.kms_master_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(queue) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(queue.values, ["kms_master_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
