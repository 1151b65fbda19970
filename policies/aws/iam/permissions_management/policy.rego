# METADATA
# title: IAM policies do not manage permissions everywhere
# description: Whoever may write policies on any resource opens each of them, to themselves or to the public.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.permissions_management
#   aliases: [CKV_AWS_289]
#   requirement: no IAM policy may allow permissions to be managed everywhere
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   remediation: Name the resources whose permissions are managed.
package decree.aws.iam.permissions_management

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow permissions to be managed everywhere", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	not_not_allow_permissions_to_be_managed_everywhere(policy)
}

deny contains tf.finding(user_policy, "must not allow permissions to be managed everywhere", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	not_not_allow_permissions_to_be_managed_everywhere_2(user_policy)
}

deny contains tf.finding(group_policy, "must not allow permissions to be managed everywhere", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	not_not_allow_permissions_to_be_managed_everywhere_3(group_policy)
}

deny contains tf.finding(role_policy, "must not allow permissions to be managed everywhere", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	not_not_allow_permissions_to_be_managed_everywhere_4(role_policy)
}

not_not_allow_permissions_to_be_managed_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutUserPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachUserPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutRolePolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachRolePolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreatePolicyVersion"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:PutBucketPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:PutKeyPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutUserPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachUserPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutRolePolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachRolePolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreatePolicyVersion"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:PutBucketPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:PutKeyPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutUserPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachUserPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutRolePolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachRolePolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreatePolicyVersion"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:PutBucketPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:PutKeyPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutUserPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachUserPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:PutRolePolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:AttachRolePolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreatePolicyVersion"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:PutBucketPolicy"})
	"*" in statement.resources
}

not_not_allow_permissions_to_be_managed_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:PutKeyPolicy"})
	"*" in statement.resources
}
