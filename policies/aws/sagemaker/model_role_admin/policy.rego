# METADATA
# title: SageMaker models have no administrator role
# description: The code of a model answers requests from outside and often comes from elsewhere. As
#   administrator, a flaw in it hands over the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_model
# custom:
#   id: aws.sagemaker.model_role_admin
#   requirement: every SageMaker model must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_sagemaker_model]
#   profiles: [recommended, ai_platform]
#   remediation: Give the model a role that allows only to read its artifacts and image and to write its logs.
package decree.aws.sagemaker.model_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(model, "must not have full administrative privileges", ["execution_role_arn"]) if {
	some model in input.resource.aws_sagemaker_model
	not_not_have_full_administrative_privileges(model)
}

not_not_have_full_administrative_privileges(model) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(model.values, ["execution_role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(model) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(model.values, ["execution_role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(model) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(model.values, ["execution_role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
