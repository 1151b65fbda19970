# METADATA
# title: IAM policies do not allow by exclusion
# description: Allow with NotAction grants everything that is not listed, each service that AWS adds next year included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.allow_not_action
#   requirement: no IAM policy may allow NotAction
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   profiles: [recommended]
#   remediation: List the actions that are allowed.
package decree.aws.iam.allow_not_action

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow everything but some actions", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.has_element(statement, "NotAction")
}

deny contains tf.finding(user_policy, "must not allow everything but some actions", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.has_element(statement, "NotAction")
}

deny contains tf.finding(group_policy, "must not allow everything but some actions", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.has_element(statement, "NotAction")
}

deny contains tf.finding(role_policy, "must not allow everything but some actions", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.has_element(statement, "NotAction")
}
