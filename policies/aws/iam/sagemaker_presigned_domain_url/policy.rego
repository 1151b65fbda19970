# METADATA
# title: IAM policies do not open the Studio of everybody
# description: A presigned URL signs in as the user profile it is for. On any resource its holder opens the
#   notebooks of every colleague, with their roles.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.sagemaker_presigned_domain_url
#   requirement: no IAM policy may allow sagemaker:CreatePresignedDomainUrl on all resources
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   profiles: [ai_platform]
#   remediation: Limit the statement to the user profile of its holder.
package decree.aws.iam.sagemaker_presigned_domain_url

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow sagemaker:CreatePresignedDomainUrl on all resources", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sagemaker:CreatePresignedDomainUrl"})
	"*" in statement.resources
}

deny contains tf.finding(user_policy, "must not allow sagemaker:CreatePresignedDomainUrl on all resources", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sagemaker:CreatePresignedDomainUrl"})
	"*" in statement.resources
}

deny contains tf.finding(group_policy, "must not allow sagemaker:CreatePresignedDomainUrl on all resources", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sagemaker:CreatePresignedDomainUrl"})
	"*" in statement.resources
}

deny contains tf.finding(role_policy, "must not allow sagemaker:CreatePresignedDomainUrl on all resources", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sagemaker:CreatePresignedDomainUrl"})
	"*" in statement.resources
}
