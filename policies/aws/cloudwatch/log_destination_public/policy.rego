# METADATA
# title: Log destinations are not open to everyone
# description: "With any principal every AWS account may send logs: forged ones, and as many as your bill bears."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_log_destination_policy
# custom:
#   id: aws.cloudwatch.log_destination_public
#   requirement: every CloudWatch log destination policy must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_cloudwatch_log_destination_policy]
#   profiles: [recommended]
#   remediation: Name the accounts that send logs as principals.
package decree.aws.cloudwatch.log_destination_public

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(log_destination_policy, "must not be publicly accessible", ["access_policy"]) if {
	some log_destination_policy in input.resource.aws_cloudwatch_log_destination_policy
	some statement in iam.statements(value.at(log_destination_policy.values, ["access_policy"], null))
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
