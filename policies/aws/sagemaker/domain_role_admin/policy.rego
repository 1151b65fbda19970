# METADATA
# title: SageMaker domains have no administrator role
# description: The default execution role is what every user of Studio acts as. As administrator, each notebook
#   cell is root in the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_role_admin
#   requirement: every SageMaker domain must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_sagemaker_domain]
#   profiles: [recommended, ai_platform]
#   remediation: Give the domain a role that allows only what its users' work needs.
package decree.aws.sagemaker.domain_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must not have full administrative privileges", ["default_user_settings", 0, "execution_role"]) if {
	some domain in input.resource.aws_sagemaker_domain
	not_not_have_full_administrative_privileges(domain)
}

not_not_have_full_administrative_privileges(domain) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(domain.values, ["default_user_settings", 0, "execution_role"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(domain) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(domain.values, ["default_user_settings", 0, "execution_role"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(domain) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(domain.values, ["default_user_settings", 0, "execution_role"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
