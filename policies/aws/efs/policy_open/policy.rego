# METADATA
# title: EFS policies are not open to anyone
# description: Every client that reaches a mount target may otherwise mount the file system and write to it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_file_system_policy
# custom:
#   id: aws.efs.policy_open
#   aliases: [fae52418-bb8b-4ac2-b287-0b9082d6a3fd]
#   requirement: no EFS file system policy may allow any principal
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_efs_file_system_policy]
#   remediation: Name the roles that may mount in `Principal`, or narrow the statement with the condition
#     elasticfilesystem:AccessedViaMountTarget.
package decree.aws.efs.policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(file_system_policy, "must not let just anyone in through its policy", ["policy"]) if {
	some file_system_policy in input.resource.aws_efs_file_system_policy
	some statement in iam.statements(value.at(file_system_policy.values, ["policy"], null))
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
