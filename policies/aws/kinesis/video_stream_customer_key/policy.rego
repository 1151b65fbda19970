# METADATA
# title: Kinesis video streams are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the recordings, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kinesis_video_stream
# custom:
#   id: aws.kinesis.video_stream_customer_key
#   aliases: [CKV_AWS_177]
#   requirement: every Kinesis video stream must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_kinesis_video_stream]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.kinesis.video_stream_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(video_stream, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some video_stream in input.resource.aws_kinesis_video_stream
	not_encrypted_with_a_customer_managed_key(video_stream)
}

not_encrypted_with_a_customer_managed_key(video_stream) if {
	value.absent(value.at(video_stream.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(video_stream) if {
	value.matches(video_stream.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(video_stream) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(video_stream.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
