# METADATA
# title: Content filters of Bedrock guardrails block what they find
# description: "A filter with the action NONE, or switched off for input or output, only writes a trace: the
#   answer is delivered all the same."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_filters_act
#   requirement: every Bedrock guardrail must act on harmful content
#   severity: HIGH
#   category: model governance
#   resource_types: [aws_bedrock_guardrail]
#   profiles: [ai_platform]
#   remediation: Leave out input_action, output_action, input_enabled and output_enabled, or set them to BLOCK and true.
package decree.aws.bedrock.guardrail_filters_act

import data.decree.tf
import data.decree.value

deny contains tf.finding(guardrail, "must act on harmful content", ["content_policy_config", i, "filters_config", i_2, "input_action"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some i, content_policy_config in guardrail.values.content_policy_config
	some i_2, filters_config in content_policy_config.filters_config
	filters_config.input_action == "NONE"
}

deny contains tf.finding(guardrail, "must act on harmful content", ["content_policy_config", i, "filters_config", i_2, "input_enabled"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some i, content_policy_config in guardrail.values.content_policy_config
	some i_2, filters_config in content_policy_config.filters_config
	filters_config.input_enabled == false
}

deny contains tf.finding(guardrail, "must act on harmful content", []) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some content_policy_config in guardrail.values.content_policy_config
	some filters_config in content_policy_config.filters_config
	type := value.at(filters_config, ["type"], null)
	value.known(type)
	type != "PROMPT_ATTACK"
	output_action_is_none_or_output(filters_config)
}

output_action_is_none_or_output(filters_config) if {
	filters_config.output_action == "NONE"
}

output_action_is_none_or_output(filters_config) if {
	filters_config.output_enabled == false
}
