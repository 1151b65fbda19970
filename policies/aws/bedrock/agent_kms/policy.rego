# METADATA
# title: Bedrock agents are encrypted with a customer managed key
# description: An agent keeps its instructions, and conversations of users while they last. A key of your own
#   decides who may decrypt them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_agent
# custom:
#   id: aws.bedrock.agent_kms
#   aliases: [CKV_AWS_373]
#   requirement: every Bedrock agent must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_bedrockagent_agent]
#   profiles: [ai_platform]
#   remediation: Set customer_encryption_key_arn to the ARN of a customer managed key.
package decree.aws.bedrock.agent_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(agent, "must be encrypted with a customer managed key", ["customer_encryption_key_arn"]) if {
	some agent in input.resource.aws_bedrockagent_agent
	value.absent(value.at(agent.values, ["customer_encryption_key_arn"], null))
}
