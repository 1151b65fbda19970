# METADATA
# title: AgentCore runtimes have no administrator role
# description: The agent's code does what a model tells it. As administrator, one injected instruction owns the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_agent_runtime
# custom:
#   id: aws.bedrock.runtime_role_admin
#   requirement: every AgentCore runtime must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_bedrockagentcore_agent_runtime]
#   profiles: [recommended, ai_platform]
#   remediation: Allow the role only what the agent's tools need.
package decree.aws.bedrock.runtime_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(agent_runtime, "must not have full administrative privileges", ["role_arn"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	not_not_have_full_administrative_privileges(agent_runtime)
}

not_not_have_full_administrative_privileges(agent_runtime) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent_runtime.values, ["role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(agent_runtime) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent_runtime.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(agent_runtime) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(agent_runtime.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
