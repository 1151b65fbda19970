# METADATA
# title: SQS queue policies are not open to anyone
# description: Every AWS account may otherwise read, add and delete messages.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sqs_queue
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sqs_queue_policy
# custom:
#   id: aws.sqs.policy_open
#   aliases:
#     [CKV_AWS_168, CKV_AWS_387, abb06e5f-ef9a-4a99-98c6-376d396bfcdf, 730675f9-52ed-49b6-8ead-0acb5dd7df7f]
#   requirement: no SQS queue policy may allow any principal
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_sqs_queue, aws_sqs_queue_policy]
#   profiles: [recommended]
#   remediation: Name the accounts or roles in `Principal`, or narrow the statement with a condition such as
#     aws:PrincipalOrgID.
package decree.aws.sqs.policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(queue, "must not let just anyone in through its policy", ["policy"]) if {
	some queue in input.resource.aws_sqs_queue
	some statement in iam.statements(value.at(queue.values, ["policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(queue_policy, "must not let just anyone in through its policy", ["policy"]) if {
	some queue_policy in input.resource.aws_sqs_queue_policy
	some statement in iam.statements(value.at(queue_policy.values, ["policy"], null))
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
