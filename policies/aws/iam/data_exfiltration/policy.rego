# METADATA
# title: IAM policies do not read all data
# description: Reading every bucket and every secret is what an intruder looks for first.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.data_exfiltration
#   aliases: [CKV_AWS_288]
#   requirement: no IAM policy may allow data exfiltration
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   remediation: Name the buckets, parameters and secrets that are read.
package decree.aws.iam.data_exfiltration

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must be protected against data exfiltration", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	not_protected_against_data_exfiltration(policy)
}

deny contains tf.finding(user_policy, "must be protected against data exfiltration", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	not_protected_against_data_exfiltration_2(user_policy)
}

deny contains tf.finding(group_policy, "must be protected against data exfiltration", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	not_protected_against_data_exfiltration_3(group_policy)
}

deny contains tf.finding(role_policy, "must be protected against data exfiltration", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	not_protected_against_data_exfiltration_4(role_policy)
}

not_protected_against_data_exfiltration(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:GetObject"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"secretsmanager:GetSecretValue"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ssm:GetParameter"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:GetObject"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"secretsmanager:GetSecretValue"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ssm:GetParameter"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:GetObject"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"secretsmanager:GetSecretValue"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ssm:GetParameter"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:GetObject"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"secretsmanager:GetSecretValue"})
	"*" in statement.resources
}

not_protected_against_data_exfiltration_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"ssm:GetParameter"})
	"*" in statement.resources
}
