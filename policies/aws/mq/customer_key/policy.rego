# METADATA
# title: MQ brokers are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the messages, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mq_broker
# custom:
#   id: aws.mq.customer_key
#   aliases: [CKV_AWS_209]
#   requirement: every MQ broker must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_mq_broker]
#   remediation: Set `kms_key_id` in `encryption_options`, with `use_aws_owned_key` false, to the ARN of a KMS key
#     of your own.
package decree.aws.mq.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(broker, "must be encrypted with a customer managed key", ["encryption_options", 0, "kms_key_id"]) if {
	some broker in input.resource.aws_mq_broker
	value.absent(value.at(broker.values, ["encryption_options", 0, "kms_key_id"], null))
}

deny contains tf.finding(broker, "must be encrypted with a customer managed key", ["encryption_options", 0, "use_aws_owned_key"]) if {
	some broker in input.resource.aws_mq_broker
	use_aws_owned_key := value.at(broker.values, ["encryption_options", 0, "use_aws_owned_key"], null)
	value.known(use_aws_owned_key)
	use_aws_owned_key != false
}
