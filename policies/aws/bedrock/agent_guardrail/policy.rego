# METADATA
# title: Bedrock agents have a guardrail
# description: An agent calls functions on the word of a model. Without a guardrail nothing stands between a
#   crafted message and those functions.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_agent
# custom:
#   id: aws.bedrock.agent_guardrail
#   aliases: [CKV_AWS_383]
#   requirement: every Bedrock agent must have a guardrail
#   severity: HIGH
#   category: model governance
#   resource_types: [aws_bedrockagent_agent]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AI-04]
#   remediation: Name a guardrail and its version in guardrail_configuration.
package decree.aws.bedrock.agent_guardrail

import data.decree.tf
import data.decree.value

deny contains tf.finding(agent, "must have a guardrail", ["guardrail_configuration"]) if {
	some agent in input.resource.aws_bedrockagent_agent
	value.complete(agent.values, ["guardrail_configuration"])
	every guardrail_configuration in value.list(agent.values, ["guardrail_configuration"]) {
		value.absent(value.at(guardrail_configuration, ["guardrail_identifier"], null))
	}
}
