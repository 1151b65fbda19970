# METADATA
# title: ECR repository policies do not let everyone in
# description: Everyone could pull the images with the code in them, or push their own.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecr_repository_policy
# custom:
#   id: aws.ecr.policy_public
#   aliases: [CKV_AWS_32, AVD-AWS-0032, e86e26fc-489e-44f0-9bcd-97305e4ba69a]
#   requirement: no ECR repository policy may allow public access
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_ecr_repository_policy]
#   profiles: [recommended]
#   remediation: Name the accounts that may pull as principals, or limit the statement to your organization.
package decree.aws.ecr.policy_public

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(repository_policy, "must not be publicly accessible", ["policy"]) if {
	some repository_policy in input.resource.aws_ecr_repository_policy
	some statement in iam.statements(value.at(repository_policy.values, ["policy"], null))
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
