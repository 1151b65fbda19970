# METADATA
# title: Schema registry policies do not let everyone in
# description: Schemas describe the events of all your systems.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/schemas_registry_policy
# custom:
#   id: aws.eventbridge.registry_policy_open
#   requirement: schema registry policies must not allow any principal
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_schemas_registry_policy]
#   frameworks:
#     pci_dss: ["7.2.1.4", "7.2.2.4", "7.2.3.2"]
#   remediation: Name the principals that are meant, or limit the statement to your accounts or organization by a condition.
package decree.aws.eventbridge.registry_policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(registry_policy, "must not let just anyone in through its policy", ["policy"]) if {
	some registry_policy in input.resource.aws_schemas_registry_policy
	some statement in iam.statements(value.at(registry_policy.values, ["policy"], null))
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
