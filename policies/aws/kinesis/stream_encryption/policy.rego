# METADATA
# title: Kinesis streams are encrypted at rest
# description: Records are otherwise stored in the clear for as long as the stream keeps them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kinesis_stream
# custom:
#   id: aws.kinesis.stream_encryption
#   aliases: [CKV_AWS_43, AVD-AWS-0064, 862fe4bf-3eec-4767-a517-40f378886b88]
#   requirement: every Kinesis stream must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_kinesis_stream]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     soc2: [pi_1_4]
#     pci_dss: ["3.5.1.21", "8.3.2.35"]
#   remediation: Set `encryption_type` to "KMS".
#   fix:
#     set:
#       path: [encryption_type]
#       value: KMS
package decree.aws.kinesis.stream_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(stream, "must be encrypted at rest", ["encryption_type"]) if {
	some stream in input.resource.aws_kinesis_stream
	encryption_type := value.at(stream.values, ["encryption_type"], null)
	value.known(encryption_type)
	encryption_type != "KMS"
}
