# METADATA
# title: AgentCore gateways have no administrator role
# description: The gateway calls tools for others as its role. As administrator it lends that to every caller.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_gateway
# custom:
#   id: aws.bedrock.gateway_role_admin
#   requirement: every AgentCore gateway must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_bedrockagentcore_gateway]
#   profiles: [recommended, ai_platform]
#   remediation: Allow the role to call the targets of the gateway, and nothing else.
package decree.aws.bedrock.gateway_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway, "must not have full administrative privileges", ["role_arn"]) if {
	some gateway in input.resource.aws_bedrockagentcore_gateway
	not_not_have_full_administrative_privileges(gateway)
}

not_not_have_full_administrative_privileges(gateway) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(gateway.values, ["role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(gateway) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(gateway.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(gateway) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(gateway.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
