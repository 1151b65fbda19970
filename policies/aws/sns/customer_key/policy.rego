# METADATA
# title: SNS topics are encrypted with a customer managed key
# description: The key of AWS cannot be shared with services and accounts that publish, and its policy cannot be changed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sns_topic
# custom:
#   id: aws.sns.customer_key
#   aliases: [AVD-AWS-0136]
#   requirement: every SNS topic must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_sns_topic]
#   remediation: Set `kms_master_key_id` to the ARN of a KMS key of your own.
package decree.aws.sns.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(topic, "must be encrypted with a customer managed key", ["kms_master_key_id"]) if {
	some topic in input.resource.aws_sns_topic
	not_encrypted_with_a_customer_managed_key(topic)
}

not_encrypted_with_a_customer_managed_key(topic) if {
	value.absent(value.at(topic.values, ["kms_master_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(topic) if {
	value.matches(topic.values.kms_master_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(topic) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(topic.values, ["kms_master_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
