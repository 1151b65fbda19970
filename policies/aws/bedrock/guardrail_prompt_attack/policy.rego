# METADATA
# title: Bedrock guardrails filter prompt attacks
# description: Text that tells the model to forget its instructions is how data and tools behind it are reached.
#   At less than high strength many of these attacks pass.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_prompt_attack
#   requirement: every Bedrock guardrail must filter prompt attacks
#   severity: HIGH
#   category: model governance
#   resource_types: [aws_bedrock_guardrail]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AI-02]
#   remediation: Add a content filter of type PROMPT_ATTACK with input_strength HIGH (and output_strength NONE).
package decree.aws.bedrock.guardrail_prompt_attack

import data.decree.tf
import data.decree.value

deny contains tf.finding(guardrail, "must filter prompt attacks", ["content_policy_config", 0, "filters_config"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	value.complete(guardrail.values, ["content_policy_config", 0, "filters_config"])
	every filters_config in value.list(guardrail.values, ["content_policy_config", 0, "filters_config"]) {
		not_type_is_prompt_attack_and_input(filters_config)
	}
}

not_type_is_prompt_attack_and_input(filters_config) if {
	type := value.at(filters_config, ["type"], null)
	value.known(type)
	type != "PROMPT_ATTACK"
}

not_type_is_prompt_attack_and_input(filters_config) if {
	input_strength := value.at(filters_config, ["input_strength"], null)
	value.known(input_strength)
	input_strength != "HIGH"
}
