# METADATA
# title: IAM policies do not allow iam:UpdateAssumeRolePolicy on all resources
# description: "With iam:UpdateAssumeRolePolicy on any resource its holder lets themselves assume any role: a
#   small permission that is as good as an administrator's."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.allows_update_assume_role_policy
#   requirement: no IAM policy may allow iam:UpdateAssumeRolePolicy on all resources
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   remediation: Name the resources that iam:UpdateAssumeRolePolicy is needed for, or take it out.
package decree.aws.iam.allows_update_assume_role_policy

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow iam:UpdateAssumeRolePolicy on all resources", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateAssumeRolePolicy"})
	"*" in statement.resources
}

deny contains tf.finding(user_policy, "must not allow iam:UpdateAssumeRolePolicy on all resources", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateAssumeRolePolicy"})
	"*" in statement.resources
}

deny contains tf.finding(group_policy, "must not allow iam:UpdateAssumeRolePolicy on all resources", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateAssumeRolePolicy"})
	"*" in statement.resources
}

deny contains tf.finding(role_policy, "must not allow iam:UpdateAssumeRolePolicy on all resources", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateAssumeRolePolicy"})
	"*" in statement.resources
}
