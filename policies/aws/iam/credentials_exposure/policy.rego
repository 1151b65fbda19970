# METADATA
# title: IAM policies do not hand out credentials everywhere
# description: Some actions answer with a password, a key or a token. On any resource their holder collects
#   those of everybody.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.credentials_exposure
#   aliases: [CKV_AWS_287]
#   requirement: no IAM policy may allow credentials to be exposed
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   remediation: Name the resources in the statement, or take the action out.
package decree.aws.iam.credentials_exposure

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow credentials to be exposed", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	not_not_allow_credentials_to_be_exposed(policy)
}

deny contains tf.finding(user_policy, "must not allow credentials to be exposed", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	not_not_allow_credentials_to_be_exposed_2(user_policy)
}

deny contains tf.finding(group_policy, "must not allow credentials to be exposed", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	not_not_allow_credentials_to_be_exposed_3(group_policy)
}

deny contains tf.finding(role_policy, "must not allow credentials to be exposed", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	not_not_allow_credentials_to_be_exposed_4(role_policy)
}

not_not_allow_credentials_to_be_exposed(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateAccessKey"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:GetFederationToken"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateServiceSpecificCredential"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ec2:GetPasswordData"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ecr:GetAuthorizationToken"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateAccessKey"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:GetFederationToken"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateServiceSpecificCredential"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ec2:GetPasswordData"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ecr:GetAuthorizationToken"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateAccessKey"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:GetFederationToken"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateServiceSpecificCredential"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ec2:GetPasswordData"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ecr:GetAuthorizationToken"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateAccessKey"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"sts:GetFederationToken"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"iam:CreateServiceSpecificCredential"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ec2:GetPasswordData"})
	"*" in statement.resources
}

not_not_allow_credentials_to_be_exposed_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ecr:GetAuthorizationToken"})
	"*" in statement.resources
}
