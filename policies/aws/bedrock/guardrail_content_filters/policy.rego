# METADATA
# title: Bedrock guardrails filter harmful content
# description: Without content filters hate, violence and instructions for crimes pass from users to the model
#   and back under your name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_content_filters
#   requirement: every Bedrock guardrail must filter harmful content
#   severity: HIGH
#   category: model governance
#   resource_types: [aws_bedrock_guardrail]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AI-01]
#   remediation: Add a content_policy_config with filters.
package decree.aws.bedrock.guardrail_content_filters

import data.decree.tf
import data.decree.value

deny contains tf.finding(guardrail, "must filter harmful content", ["content_policy_config"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	value.absent(value.at(guardrail.values, ["content_policy_config"], null))
}
