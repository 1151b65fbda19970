# METADATA
# title: Lambda functions are not administrators
# description: A flaw in such a function is a flaw in the whole account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.admin_privileges
#   aliases: [1b3af2f9-af8c-4dfc-a0f1-a03adb70deb2]
#   requirement: Lambda functions must not have full administrative privileges
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_lambda_function]
#   profiles: [recommended]
#   remediation: Give the role of the function only the actions and resources that its code uses.
package decree.aws.lambda.admin_privileges

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must not have full administrative privileges", ["role"]) if {
	some function in input.resource.aws_lambda_function
	not_not_have_full_administrative_privileges(function)
}

not_not_have_full_administrative_privileges(function) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(function.values, ["role"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(function) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(function.values, ["role"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(function) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(function.values, ["role"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
