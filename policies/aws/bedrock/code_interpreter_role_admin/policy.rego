# METADATA
# title: AgentCore code interpreters have no administrator role
# description: The interpreter runs code that a model wrote. With an administrator's role that code may do
#   anything in the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_code_interpreter
# custom:
#   id: aws.bedrock.code_interpreter_role_admin
#   requirement: every AgentCore code interpreter must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_bedrockagentcore_code_interpreter]
#   profiles: [recommended, ai_platform]
#   remediation: Allow the role only the buckets that the code works on.
package decree.aws.bedrock.code_interpreter_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(code_interpreter, "must not have full administrative privileges", ["execution_role_arn"]) if {
	some code_interpreter in input.resource.aws_bedrockagentcore_code_interpreter
	not_not_have_full_administrative_privileges(code_interpreter)
}

not_not_have_full_administrative_privileges(code_interpreter) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(code_interpreter.values, ["execution_role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(code_interpreter) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(code_interpreter.values, ["execution_role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(code_interpreter) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(code_interpreter.values, ["execution_role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
