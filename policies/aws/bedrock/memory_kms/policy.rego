# METADATA
# title: AgentCore memories are encrypted with a customer managed key
# description: The memory keeps what users said over months. A key of your own decides who may decrypt it, and
#   lets you end that.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_memory
# custom:
#   id: aws.bedrock.memory_kms
#   requirement: every AgentCore memory must be encrypted with a customer managed key
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_bedrockagentcore_memory]
#   profiles: [ai_platform]
#   remediation: Set encryption_key_arn to the ARN of a customer managed key.
package decree.aws.bedrock.memory_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(memory, "must be encrypted with a customer managed key", ["encryption_key_arn"]) if {
	some memory in input.resource.aws_bedrockagentcore_memory
	value.absent(value.at(memory.values, ["encryption_key_arn"], null))
}
