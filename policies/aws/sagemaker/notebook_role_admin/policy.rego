# METADATA
# title: SageMaker notebook instances have no administrator role
# description: Whoever opens the notebook acts as its role. With an administrator's role each data scientist,
#   and each package they install, owns the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance
# custom:
#   id: aws.sagemaker.notebook_role_admin
#   requirement: every SageMaker notebook instance must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_sagemaker_notebook_instance]
#   profiles: [recommended, ai_platform]
#   remediation: Give the notebook a role that allows only the buckets, keys and SageMaker actions that its work needs.
package decree.aws.sagemaker.notebook_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(notebook_instance, "must not have full administrative privileges", ["role_arn"]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	not_not_have_full_administrative_privileges(notebook_instance)
}

not_not_have_full_administrative_privileges(notebook_instance) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(notebook_instance.values, ["role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(notebook_instance) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(notebook_instance.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(notebook_instance) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(notebook_instance.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
