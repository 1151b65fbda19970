# METADATA
# title: Bedrock agents have a role each
# description: With one role for all, each agent may do what the mightiest of them needs, and logs cannot tell them apart.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_agent
# custom:
#   id: aws.bedrock.agent_role_shared
#   requirement: every Bedrock agent must not share its role with another agent
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_bedrockagent_agent]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-AGENT-01]
#   remediation: Give each agent an aws_iam_role of its own.
package decree.aws.bedrock.agent_role_shared

import data.decree.tf
import data.decree.value

deny contains tf.finding(agent, "must not share its role with another agent", ["agent_resource_role_arn"]) if {
	some agent in input.resource.aws_bedrockagent_agent
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent.values, ["agent_resource_role_arn"], null), role)
	count([1 | some agent_2 in input.resource.aws_bedrockagent_agent; tf.refers(value.at(agent_2.values, ["agent_resource_role_arn"], null), role); it_is_set(agent_2)]) > 1
}

it_is_set(agent) if {
	value.present(agent)
}
