# METADATA
# title: Bedrock guardrails filter words
# description: "Profanity and the names that an organisation must not mention are words, not harm: no content
#   filter knows them."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_word_filters
#   requirement: every Bedrock guardrail must filter words
#   severity: LOW
#   category: model governance
#   resource_types: [aws_bedrock_guardrail]
#   remediation: Add a word_policy_config with words or the managed list.
package decree.aws.bedrock.guardrail_word_filters

import data.decree.tf
import data.decree.value

deny contains tf.finding(guardrail, "must filter words", ["word_policy_config"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	value.absent(value.at(guardrail.values, ["word_policy_config"], null))
}
