# METADATA
# title: IAM policies do not control CloudTrail
# description: Whoever may stop or delete the trail acts unseen afterwards.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.cloudtrail_full_access
#   requirement: no IAM policy may allow full access to CloudTrail
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   frameworks:
#     soc2: [cc_3_3]
#   remediation: Allow only the reading actions of CloudTrail.
package decree.aws.iam.cloudtrail_full_access

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow full access to CloudTrail", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"cloudtrail:DeleteTrail"})
	"*" in statement.resources
}

deny contains tf.finding(user_policy, "must not allow full access to CloudTrail", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"cloudtrail:DeleteTrail"})
	"*" in statement.resources
}

deny contains tf.finding(group_policy, "must not allow full access to CloudTrail", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"cloudtrail:DeleteTrail"})
	"*" in statement.resources
}

deny contains tf.finding(role_policy, "must not allow full access to CloudTrail", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"cloudtrail:DeleteTrail"})
	"*" in statement.resources
}
