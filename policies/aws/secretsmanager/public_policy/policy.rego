# METADATA
# title: Policies of secrets are not open to everyone
# description: With any principal and no condition every AWS account may read the secret.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret_policy
# custom:
#   id: aws.secretsmanager.public_policy
#   aliases: [fa00ce45-386d-4718-8392-fb485e1f3c5b]
#   requirement: every Secrets Manager secret must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types:
#     [aws_secretsmanager_secret, aws_secretsmanager_secret_policy, google_secret_manager_secret_iam_binding,
#      google_secret_manager_secret_iam_member]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-DATA-03]
#   remediation: Name the roles that read the secret, or add a condition.
package decree.aws.secretsmanager.public_policy

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(secret, "must not be publicly accessible", ["policy"]) if {
	some secret in input.resource.aws_secretsmanager_secret
	some statement in iam.statements(value.at(secret.values, ["policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(secret_policy, "must not be publicly accessible", ["policy"]) if {
	some secret_policy in input.resource.aws_secretsmanager_secret_policy
	some statement in iam.statements(value.at(secret_policy.values, ["policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(manager_secret_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some manager_secret_iam_binding in input.resource.google_secret_manager_secret_iam_binding
	some i, member in manager_secret_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(manager_secret_iam_member, "must not be publicly accessible", ["member"]) if {
	some manager_secret_iam_member in input.resource.google_secret_manager_secret_iam_member
	manager_secret_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.any_principal(statement)
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.some_matches(iam.element(statement, "Principal"), `iam::[*]:`)
}
