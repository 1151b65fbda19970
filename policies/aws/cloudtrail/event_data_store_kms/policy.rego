# METADATA
# title: Event data stores are encrypted with a customer managed key
# description: The store answers questions about everything that happened in the account; a key of your own
#   decides who may ask.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail_event_data_store
# custom:
#   id: aws.cloudtrail.event_data_store_kms
#   aliases: [CKV_AWS_294]
#   requirement: every CloudTrail event data store must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_cloudtrail_event_data_store]
#   remediation: Set kms_key_id to the ARN of a customer managed key.
package decree.aws.cloudtrail.event_data_store_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(event_data_store, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some event_data_store in input.resource.aws_cloudtrail_event_data_store
	not_encrypted_with_a_customer_managed_key(event_data_store)
}

not_encrypted_with_a_customer_managed_key(event_data_store) if {
	value.absent(value.at(event_data_store.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(event_data_store) if {
	value.matches(event_data_store.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(event_data_store) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(event_data_store.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
