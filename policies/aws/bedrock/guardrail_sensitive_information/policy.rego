# METADATA
# title: Bedrock guardrails filter sensitive information
# description: Users paste card numbers and health data into prompts, and models repeat what they were given.
#   The filter stops or masks it in both directions.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_sensitive_information
#   requirement: every Bedrock guardrail must filter sensitive information
#   severity: HIGH
#   category: model governance
#   resource_types: [aws_bedrock_guardrail]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AI-03]
#   remediation: Add a sensitive_information_policy_config with the kinds of data.
package decree.aws.bedrock.guardrail_sensitive_information

import data.decree.tf
import data.decree.value

deny contains tf.finding(guardrail, "must filter sensitive information", ["sensitive_information_policy_config"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	value.absent(value.at(guardrail.values, ["sensitive_information_policy_config"], null))
}
