# METADATA
# title: Bedrock customization jobs have no administrator role
# description: The job needs to read one bucket and to write another. A role that may do everything can be
#   passed to any other job by whoever starts this one.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_custom_model
# custom:
#   id: aws.bedrock.custom_model_role_admin
#   requirement: every Bedrock custom model must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_bedrock_custom_model]
#   profiles: [recommended, ai_platform]
#   remediation: Allow the role to read the training data and to write the output, and nothing else.
package decree.aws.bedrock.custom_model_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(custom_model, "must not have full administrative privileges", ["role_arn"]) if {
	some custom_model in input.resource.aws_bedrock_custom_model
	not_not_have_full_administrative_privileges(custom_model)
}

not_not_have_full_administrative_privileges(custom_model) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(custom_model.values, ["role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(custom_model) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(custom_model.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(custom_model) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(custom_model.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
