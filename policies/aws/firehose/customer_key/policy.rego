# METADATA
# title: Firehose delivery streams are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the records, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kinesis_firehose_delivery_stream
# custom:
#   id: aws.firehose.customer_key
#   aliases: [CKV_AWS_241]
#   requirement: every Firehose delivery stream must be encrypted with a customer managed key, unless it has
#     msk_source_configuration
#   severity: LOW
#   category: encryption
#   resource_types: [aws_kinesis_firehose_delivery_stream]
#   remediation: Add `server_side_encryption` with `enabled` true, the `key_type` CUSTOMER_MANAGED_CMK and your `key_arn`.
package decree.aws.firehose.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(firehose_delivery_stream, "must be encrypted with a customer managed key", []) if {
	some firehose_delivery_stream in input.resource.aws_kinesis_firehose_delivery_stream
	value.absent(value.at(firehose_delivery_stream.values, ["msk_source_configuration"], null))
	not_server_side_encryption_0_enabled_is(firehose_delivery_stream)
	value.absent(value.at(firehose_delivery_stream.values, ["kinesis_source_configuration"], null))
}

not_server_side_encryption_0_enabled_is(firehose_delivery_stream) if {
	enabled := value.at(firehose_delivery_stream.values, ["server_side_encryption", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

not_server_side_encryption_0_enabled_is(firehose_delivery_stream) if {
	key_type := value.at(firehose_delivery_stream.values, ["server_side_encryption", 0, "key_type"], null)
	value.known(key_type)
	key_type != "CUSTOMER_MANAGED_CMK"
}
