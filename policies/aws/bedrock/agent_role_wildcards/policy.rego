# METADATA
# title: Roles of Bedrock agents have no wildcards
# description: A model decides what the agent does. Its role is the only sure limit, and a wildcard takes that limit away.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_agent
# custom:
#   id: aws.bedrock.agent_role_wildcards
#   requirement: every Bedrock agent must have a least privilege role
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_bedrockagent_agent]
#   profiles: [ai_platform]
#   remediation: Name the models, functions and knowledge bases that the agent uses in the policy of its role.
package decree.aws.bedrock.agent_role_wildcards

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(agent, "must have a role without wildcards", ["agent_resource_role_arn"]) if {
	some agent in input.resource.aws_bedrockagent_agent
	not_have_a_role_without_wildcards(agent)
}

not_have_a_role_without_wildcards(agent) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent.values, ["agent_resource_role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
}

not_have_a_role_without_wildcards(agent) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent.values, ["agent_resource_role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	"*" in statement.resources
}
