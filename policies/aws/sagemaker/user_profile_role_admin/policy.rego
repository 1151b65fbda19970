# METADATA
# title: SageMaker user profiles have no administrator role
# description: The user, and every package that they install, acts as the execution role of the profile. As
#   administrator they own the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_user_profile
# custom:
#   id: aws.sagemaker.user_profile_role_admin
#   requirement: every SageMaker user profile must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_sagemaker_user_profile]
#   profiles: [recommended, ai_platform]
#   remediation: Give the profile a role that allows only what the user's work needs.
package decree.aws.sagemaker.user_profile_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(user_profile, "must not have full administrative privileges", ["user_settings", 0, "execution_role"]) if {
	some user_profile in input.resource.aws_sagemaker_user_profile
	not_not_have_full_administrative_privileges(user_profile)
}

not_not_have_full_administrative_privileges(user_profile) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(user_profile.values, ["user_settings", 0, "execution_role"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(user_profile) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(user_profile.values, ["user_settings", 0, "execution_role"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(user_profile) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(user_profile.values, ["user_settings", 0, "execution_role"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
