# METADATA
# title: Bedrock flows have no administrator role
# description: A flow carries out what prompts and conditions lead to. As administrator it can be led to anything.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_flow
# custom:
#   id: aws.bedrock.flow_role_admin
#   requirement: every Bedrock flow must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_bedrockagent_flow]
#   profiles: [recommended, ai_platform]
#   remediation: Allow the role only what the nodes of the flow call.
package decree.aws.bedrock.flow_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(flow, "must not have full administrative privileges", ["execution_role_arn"]) if {
	some flow in input.resource.aws_bedrockagent_flow
	not_not_have_full_administrative_privileges(flow)
}

not_not_have_full_administrative_privileges(flow) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(flow.values, ["execution_role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(flow) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(flow.values, ["execution_role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(flow) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(flow.values, ["execution_role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
