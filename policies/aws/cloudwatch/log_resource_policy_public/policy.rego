# METADATA
# title: Log groups are not open to everyone
# description: With any principal every AWS account may write to the log groups, or read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_log_resource_policy
# custom:
#   id: aws.cloudwatch.log_resource_policy_public
#   requirement: every CloudWatch log resource policy must not contain wildcard principals
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_cloudwatch_log_resource_policy]
#   profiles: [recommended]
#   frameworks:
#     soc2: [pi_1_4]
#   remediation: Name the services or accounts as principals.
package decree.aws.cloudwatch.log_resource_policy_public

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(log_resource_policy, "must not let just anyone in through its policy", ["policy_document"]) if {
	some log_resource_policy in input.resource.aws_cloudwatch_log_resource_policy
	some statement in iam.statements(value.at(log_resource_policy.values, ["policy_document"], null))
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
