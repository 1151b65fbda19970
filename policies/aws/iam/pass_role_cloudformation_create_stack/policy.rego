# METADATA
# title: IAM policies do not combine iam:PassRole with cloudformation:CreateStack
# description: Together they let their holder start a stack with any role of the account, and act as that role from inside.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.pass_role_cloudformation_create_stack
#   aliases: [9b0ffadc-a61f-4c2a-b1e6-68fab60f6267]
#   requirement: no IAM policy may allow iam:PassRole together with cloudformation:CreateStack
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   remediation: Name the roles that may be passed, and to which service, in the statement of iam:PassRole.
package decree.aws.iam.pass_role_cloudformation_create_stack

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow iam:PassRole together with cloudformation:CreateStack", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"cloudformation:CreateStack"})
	"*" in statement.resources
	some statement_2 in iam.statements(value.at(policy.values, ["policy"], null))
	statement_2.effect == "Allow"
	iam.acts(statement_2, {"iam:PassRole"})
	"*" in statement_2.resources
}

deny contains tf.finding(user_policy, "must not allow iam:PassRole together with cloudformation:CreateStack", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"cloudformation:CreateStack"})
	"*" in statement.resources
	some statement_2 in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement_2.effect == "Allow"
	iam.acts(statement_2, {"iam:PassRole"})
	"*" in statement_2.resources
}

deny contains tf.finding(group_policy, "must not allow iam:PassRole together with cloudformation:CreateStack", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"cloudformation:CreateStack"})
	"*" in statement.resources
	some statement_2 in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement_2.effect == "Allow"
	iam.acts(statement_2, {"iam:PassRole"})
	"*" in statement_2.resources
}

deny contains tf.finding(role_policy, "must not allow iam:PassRole together with cloudformation:CreateStack", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"cloudformation:CreateStack"})
	"*" in statement.resources
	some statement_2 in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement_2.effect == "Allow"
	iam.acts(statement_2, {"iam:PassRole"})
	"*" in statement_2.resources
}
