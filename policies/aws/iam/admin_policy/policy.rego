# METADATA
# title: IAM policies do not give full administrative privileges
# description: A statement with every action on every resource makes whoever holds the policy, or gets hold of
#   it, the owner of the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.admin_policy
#   aliases: [CKV_AWS_62, 2f37c4a3-58b9-4afe-8a87-d7f1d2286f84]
#   requirement: no IAM policy may have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types:
#     [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy,
#      aws_iam_policy_attachment, aws_iam_user_policy_attachment, aws_iam_group_policy_attachment,
#      aws_iam_role_policy_attachment, aws_ssoadmin_permission_set_inline_policy]
#   profiles: [recommended]
#   frameworks:
#     cis: ["1.15"]
#     soc2: [cc_1_3, cc_6_3]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_3_i", "164_308_a_3_ii_b", "164_308_a_4_i", "164_308_a_4_ii_b",
#        "164_308_a_4_ii_c", "164_312_a_1"]
#     nist_800_53:
#       [ac_24, ac_2_1, ac_2_6, ac_2_i_2, ac_3, ac_3_12_a, ac_3_13, ac_3_15_a, ac_3_15_b, ac_3_3, ac_3_3_a,
#        ac_3_3_b_1, ac_3_3_b_2, ac_3_3_b_3, ac_3_3_b_4, ac_3_3_b_5, ac_3_3_c, ac_3_4, ac_3_4_a, ac_3_4_b,
#        ac_3_4_c, ac_3_4_d, ac_3_4_e, ac_3_7, ac_3_8, ac_4_28, ac_5_b, ac_6, ac_6_10, ac_6_2, ac_6_3, cm_5_1_a,
#        cm_6_a, cm_9_b, mp_2, sc_23_3, sc_25]
#     aws_ai_security: [AISF-IAM-02]
#   remediation: List the actions and resources that the work needs.
package decree.aws.iam.admin_policy

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not have full administrative privileges", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

deny contains tf.finding(user_policy, "must not have full administrative privileges", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

deny contains tf.finding(group_policy, "must not have full administrative privileges", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

deny contains tf.finding(role_policy, "must not have full administrative privileges", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

deny contains tf.finding(policy_attachment, "must not have full administrative privileges", ["policy_arn"]) if {
	some policy_attachment in input.resource.aws_iam_policy_attachment
	value.matches(policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}

deny contains tf.finding(user_policy_attachment, "must not have full administrative privileges", ["policy_arn"]) if {
	some user_policy_attachment in input.resource.aws_iam_user_policy_attachment
	value.matches(user_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}

deny contains tf.finding(group_policy_attachment, "must not have full administrative privileges", ["policy_arn"]) if {
	some group_policy_attachment in input.resource.aws_iam_group_policy_attachment
	value.matches(group_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}

deny contains tf.finding(role_policy_attachment, "must not have full administrative privileges", ["policy_arn"]) if {
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}

deny contains tf.finding(permission_set_inline_policy, "must not have full administrative privileges", ["inline_policy"]) if {
	some permission_set_inline_policy in input.resource.aws_ssoadmin_permission_set_inline_policy
	some statement in iam.statements(value.at(permission_set_inline_policy.values, ["inline_policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}
