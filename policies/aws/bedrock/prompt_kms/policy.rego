# METADATA
# title: Bedrock prompts are encrypted with a customer managed key
# description: Managed prompts hold instructions and examples, often with internal rules. A key of your own
#   decides who may read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_prompt
# custom:
#   id: aws.bedrock.prompt_kms
#   requirement: every Bedrock prompt must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_bedrockagent_prompt]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AI-07]
#   remediation: Set customer_encryption_key_arn to the ARN of a customer managed key.
package decree.aws.bedrock.prompt_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(prompt, "must be encrypted with a customer managed key", ["customer_encryption_key_arn"]) if {
	some prompt in input.resource.aws_bedrockagent_prompt
	value.absent(value.at(prompt.values, ["customer_encryption_key_arn"], null))
}
