# METADATA
# title: IAM policies do not write everywhere
# description: Writing to any bucket or function of the account lets its holder replace code and destroy data
#   that is none of theirs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.write_access_all
#   aliases: [CKV_AWS_290]
#   requirement: no IAM policy may allow unconstrained write access
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   remediation: Name the resources that are written.
package decree.aws.iam.write_access_all

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow writing everywhere", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	not_not_allow_writing_everywhere(policy)
}

deny contains tf.finding(user_policy, "must not allow writing everywhere", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	not_not_allow_writing_everywhere_2(user_policy)
}

deny contains tf.finding(group_policy, "must not allow writing everywhere", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	not_not_allow_writing_everywhere_3(group_policy)
}

deny contains tf.finding(role_policy, "must not allow writing everywhere", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	not_not_allow_writing_everywhere_4(role_policy)
}

not_not_allow_writing_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:PutObject"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:DeleteObject"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"dynamodb:PutItem"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"dynamodb:DeleteTable"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ec2:TerminateInstances"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"rds:DeleteDBInstance"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:PutObject"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:DeleteObject"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"dynamodb:PutItem"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"dynamodb:DeleteTable"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ec2:TerminateInstances"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"rds:DeleteDBInstance"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:PutObject"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:DeleteObject"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"dynamodb:PutItem"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"dynamodb:DeleteTable"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ec2:TerminateInstances"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"rds:DeleteDBInstance"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:PutObject"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:DeleteObject"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"dynamodb:PutItem"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"dynamodb:DeleteTable"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ec2:TerminateInstances"})
	"*" in statement.resources
}

not_not_allow_writing_everywhere_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"rds:DeleteDBInstance"})
	"*" in statement.resources
}
