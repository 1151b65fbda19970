# METADATA
# title: SageMaker pipelines have no administrator role
# description: Each training, processing and registration step runs code as the role of the pipeline. As
#   administrator, whoever changes a step's script owns the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_pipeline
# custom:
#   id: aws.sagemaker.pipeline_role_admin
#   requirement: every SageMaker pipeline must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_sagemaker_pipeline]
#   profiles: [recommended, ai_platform]
#   remediation: Give the pipeline a role that allows only what its steps need.
package decree.aws.sagemaker.pipeline_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(pipeline, "must not have full administrative privileges", ["role_arn"]) if {
	some pipeline in input.resource.aws_sagemaker_pipeline
	not_not_have_full_administrative_privileges(pipeline)
}

not_not_have_full_administrative_privileges(pipeline) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(pipeline.values, ["role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(pipeline) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(pipeline.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(pipeline) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(pipeline.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
