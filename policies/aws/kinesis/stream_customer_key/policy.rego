# METADATA
# title: Kinesis streams are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the records, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kinesis_stream
# custom:
#   id: aws.kinesis.stream_customer_key
#   aliases: [CKV_AWS_185]
#   requirement: every Kinesis stream must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_kinesis_stream]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.kinesis.stream_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(stream, "must be encrypted with a customer managed key", ["encryption_type"]) if {
	some stream in input.resource.aws_kinesis_stream
	encryption_type := value.at(stream.values, ["encryption_type"], null)
	value.known(encryption_type)
	encryption_type != "KMS"
}

deny contains tf.finding(stream, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some stream in input.resource.aws_kinesis_stream
	value.absent(value.at(stream.values, ["kms_key_id"], null))
}

deny contains tf.finding(stream, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some stream in input.resource.aws_kinesis_stream
	value.matches(stream.values.kms_key_id, `(^|/)alias/aws/`)
}

deny contains tf.finding(stream, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some stream in input.resource.aws_kinesis_stream
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(stream.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
