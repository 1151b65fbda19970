# METADATA
# title: IAM policies name the roles that may be assumed
# description: On any resource the holder may try every role of every account, and gets each whose trust policy
#   is a little too wide.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.assume_role_all
#   requirement: no IAM policy may allow sts:AssumeRole on all resources
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   frameworks:
#     aws_ai_security: [AISF-IAM-02]
#   remediation: Name the roles in the resource of the statement.
package decree.aws.iam.assume_role_all

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow every role to be assumed", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:AssumeRole"})
	"*" in statement.resources
}

deny contains tf.finding(user_policy, "must not allow every role to be assumed", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:AssumeRole"})
	"*" in statement.resources
}

deny contains tf.finding(group_policy, "must not allow every role to be assumed", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:AssumeRole"})
	"*" in statement.resources
}

deny contains tf.finding(role_policy, "must not allow every role to be assumed", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:AssumeRole"})
	"*" in statement.resources
}
