# METADATA
# title: Policies of Glacier vaults are not open to everyone
# description: A vault that everyone may read is a public archive of what was worth keeping.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glacier_vault
# custom:
#   id: aws.glacier.policy_open
#   aliases: [CKV_AWS_167]
#   requirement: no Glacier vault policy may allow access to anyone
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_glacier_vault]
#   remediation: Name the principals that may use the vault, or remove the statement.
package decree.aws.glacier.policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must not be publicly accessible", ["access_policy"]) if {
	some vault in input.resource.aws_glacier_vault
	some statement in iam.statements(value.at(vault.values, ["access_policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.any_principal(statement)
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.some_matches(iam.element(statement, "Principal"), `iam::[*]:`)
}
