# METADATA
# title: Roles for OIDC name the repository
# description: Without a condition on the subject every repository on GitHub can assume the role.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_role
# custom:
#   id: aws.iam.oidc_claims
#   aliases: [CKV_AWS_393]
#   requirement: every IAM role must restrict OIDC claims
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_iam_role]
#   profiles: [recommended]
#   remediation: Add a condition on token.actions.githubusercontent.com:sub to the trust policy.
package decree.aws.iam.oidc_claims

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must restrict which tokens may assume it", ["assume_role_policy"]) if {
	some role in input.resource.aws_iam_role
	some statement in iam.statements(value.at(role.values, ["assume_role_policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:AssumeRoleWithWebIdentity"})
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"token.actions.githubusercontent.com:sub", "token.actions.githubusercontent.com:repository"})
}
