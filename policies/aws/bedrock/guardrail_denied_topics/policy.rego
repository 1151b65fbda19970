# METADATA
# title: Bedrock guardrails deny topics
# description: Content filters know harm in general; that your assistant gives no medical, legal or investment
#   advice you have to say.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_denied_topics
#   requirement: every Bedrock guardrail must deny topics
#   severity: LOW
#   category: model governance
#   resource_types: [aws_bedrock_guardrail]
#   remediation: Add a topic_policy_config with the topics.
package decree.aws.bedrock.guardrail_denied_topics

import data.decree.tf
import data.decree.value

deny contains tf.finding(guardrail, "must deny topics", ["topic_policy_config"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	value.absent(value.at(guardrail.values, ["topic_policy_config"], null))
}
