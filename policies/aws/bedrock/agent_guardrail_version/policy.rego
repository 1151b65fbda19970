# METADATA
# title: Bedrock agents use a published guardrail
# description: "The draft changes as somebody edits it: an experiment with a filter is at once what protects production."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_agent
# custom:
#   id: aws.bedrock.agent_guardrail_version
#   requirement: every Bedrock agent must use a published version of its guardrail
#   severity: MEDIUM
#   category: model governance
#   resource_types: [aws_bedrockagent_agent]
#   profiles: [ai_platform]
#   remediation: Publish an aws_bedrock_guardrail_version and name its version.
package decree.aws.bedrock.agent_guardrail_version

import data.decree.tf

deny contains tf.finding(agent, "must use a published version of its guardrail", ["guardrail_configuration", i, "guardrail_version"]) if {
	some agent in input.resource.aws_bedrockagent_agent
	some i, guardrail_configuration in agent.values.guardrail_configuration
	guardrail_configuration.guardrail_version == "DRAFT"
}
