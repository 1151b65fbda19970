# METADATA
# title: Firehose delivery streams are encrypted at rest
# description: Records wait in the clear until they are delivered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kinesis_firehose_delivery_stream
# custom:
#   id: aws.firehose.encryption
#   aliases: [CKV_AWS_240, 5c6dd5e7-1fe0-4cae-8f81-4c122717cef3]
#   requirement: every Firehose delivery stream must be encrypted at rest, unless it has msk_source_configuration
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_kinesis_firehose_delivery_stream]
#   remediation: Add `server_side_encryption` with `enabled` set to true.
package decree.aws.firehose.encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(firehose_delivery_stream, "must be encrypted at rest", []) if {
	some firehose_delivery_stream in input.resource.aws_kinesis_firehose_delivery_stream
	value.absent(value.at(firehose_delivery_stream.values, ["msk_source_configuration"], null))
	enabled := value.at(firehose_delivery_stream.values, ["server_side_encryption", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	value.absent(value.at(firehose_delivery_stream.values, ["kinesis_source_configuration"], null))
}
