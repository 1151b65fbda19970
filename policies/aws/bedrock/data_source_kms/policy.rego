# METADATA
# title: Bedrock data sources are encrypted with a customer managed key
# description: While documents are ingested Bedrock keeps copies. With a key of your own these are as protected
#   as the originals.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_data_source
# custom:
#   id: aws.bedrock.data_source_kms
#   requirement: every Bedrock data source must be encrypted with a customer managed key
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_bedrockagent_data_source]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AI-10, AISF-INFRA-05]
#   remediation: Set kms_key_arn to the ARN of a customer managed key.
package decree.aws.bedrock.data_source_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_source, "must be encrypted with a customer managed key", ["server_side_encryption_configuration", 0, "kms_key_arn"]) if {
	some data_source in input.resource.aws_bedrockagent_data_source
	value.absent(value.at(data_source.values, ["server_side_encryption_configuration", 0, "kms_key_arn"], null))
}
