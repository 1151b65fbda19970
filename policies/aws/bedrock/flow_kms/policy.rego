# METADATA
# title: Bedrock flows are encrypted with a customer managed key
# description: A flow holds the prompts and conditions that are the application. A key of your own decides who
#   may read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_flow
# custom:
#   id: aws.bedrock.flow_kms
#   requirement: every Bedrock flow must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_bedrockagent_flow]
#   profiles: [ai_platform]
#   remediation: Set customer_encryption_key_arn to the ARN of a customer managed key.
package decree.aws.bedrock.flow_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(flow, "must be encrypted with a customer managed key", ["customer_encryption_key_arn"]) if {
	some flow in input.resource.aws_bedrockagent_flow
	value.absent(value.at(flow.values, ["customer_encryption_key_arn"], null))
}
