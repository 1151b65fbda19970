# METADATA
# title: Bedrock agents have no administrator role
# description: As administrator, a sentence in a document that the agent reads is enough to have it change the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_agent
# custom:
#   id: aws.bedrock.agent_role_admin
#   requirement: every Bedrock agent must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_bedrockagent_agent]
#   profiles: [recommended, ai_platform]
#   remediation: Allow the role to invoke the model and the functions of the agent, and nothing else.
package decree.aws.bedrock.agent_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(agent, "must not have full administrative privileges", ["agent_resource_role_arn"]) if {
	some agent in input.resource.aws_bedrockagent_agent
	not_not_have_full_administrative_privileges(agent)
}

not_not_have_full_administrative_privileges(agent) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent.values, ["agent_resource_role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(agent) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent.values, ["agent_resource_role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(agent) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent.values, ["agent_resource_role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
