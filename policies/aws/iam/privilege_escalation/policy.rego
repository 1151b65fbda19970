# METADATA
# title: IAM policies do not let their holders raise their privileges
# description: Whoever may write policies, keys or passwords for others on any resource is an administrator in all but name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.privilege_escalation
#   aliases: [CKV_AWS_286]
#   requirement: no IAM policy may allow privilege escalation
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-IAM-02]
#     soc2: [cc_3_3]
#   remediation: Name the resources that the actions of IAM are needed for, and set a permissions boundary.
package decree.aws.iam.privilege_escalation

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow actions that raise privileges", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	not_not_allow_actions_that_raise_privileges(policy)
}

deny contains tf.finding(user_policy, "must not allow actions that raise privileges", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	not_not_allow_actions_that_raise_privileges_2(user_policy)
}

deny contains tf.finding(group_policy, "must not allow actions that raise privileges", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	not_not_allow_actions_that_raise_privileges_3(group_policy)
}

deny contains tf.finding(role_policy, "must not allow actions that raise privileges", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	not_not_allow_actions_that_raise_privileges_4(role_policy)
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreatePolicyVersion"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:SetDefaultPolicyVersion"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateAccessKey"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateLoginProfile"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateLoginProfile"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachUserPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachGroupPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutUserPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutGroupPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AddUserToGroup"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateAssumeRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreatePolicyVersion"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:SetDefaultPolicyVersion"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateAccessKey"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateLoginProfile"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateLoginProfile"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachUserPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachGroupPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutUserPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutGroupPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AddUserToGroup"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateAssumeRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreatePolicyVersion"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:SetDefaultPolicyVersion"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateAccessKey"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateLoginProfile"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateLoginProfile"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachUserPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachGroupPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutUserPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutGroupPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AddUserToGroup"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateAssumeRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreatePolicyVersion"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:SetDefaultPolicyVersion"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateAccessKey"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateLoginProfile"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateLoginProfile"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachUserPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachGroupPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutUserPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutGroupPolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutRolePolicy"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AddUserToGroup"})
	"*" in statement.resources
}

not_not_allow_actions_that_raise_privileges_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:UpdateAssumeRolePolicy"})
	"*" in statement.resources
}
