# METADATA
# title: Glue catalog policies are not open to anyone
# description: Every AWS account may otherwise read or change the tables of the catalog.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_resource_policy
# custom:
#   id: aws.glue.resource_policy_open
#   aliases: [d25edb51-07fb-4a73-97d4-41cecdc53a22]
#   requirement: no Glue resource policy may allow any principal
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_glue_resource_policy]
#   profiles: [recommended]
#   remediation: Name the accounts or roles in `Principal`, or narrow the statement with a condition such as
#     aws:PrincipalOrgID.
package decree.aws.glue.resource_policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(resource_policy, "must not let just anyone in through its policy", ["policy"]) if {
	some resource_policy in input.resource.aws_glue_resource_policy
	some statement in iam.statements(value.at(resource_policy.values, ["policy"], null))
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
