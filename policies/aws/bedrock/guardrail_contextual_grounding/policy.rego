# METADATA
# title: Bedrock guardrails check that answers are grounded
# description: A model invents where its sources say nothing. The grounding check holds back answers that the
#   retrieved text does not support.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_contextual_grounding
#   requirement: every Bedrock guardrail must check contextual grounding
#   severity: MEDIUM
#   category: model governance
#   resource_types: [aws_bedrock_guardrail]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AI-09]
#   remediation: Add a filter of type GROUNDING to contextual_grounding_policy_config.
package decree.aws.bedrock.guardrail_contextual_grounding

import data.decree.tf
import data.decree.value

deny contains tf.finding(guardrail, "must check contextual grounding", ["contextual_grounding_policy_config", 0, "filters_config"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	value.complete(guardrail.values, ["contextual_grounding_policy_config", 0, "filters_config"])
	every filters_config in value.list(guardrail.values, ["contextual_grounding_policy_config", 0, "filters_config"]) {
		type := value.at(filters_config, ["type"], null)
		value.known(type)
		type != "GROUNDING"
	}
}
