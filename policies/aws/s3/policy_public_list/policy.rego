# METADATA
# title: S3 bucket policies do not let everyone list objects
# description: Whoever may list a bucket learns the names of all its objects, and with them what to try to read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_policy
# custom:
#   id: aws.s3.policy_public_list
#   aliases: [66c6f96f-2d9e-417e-a998-9058aeeecd44]
#   requirement: S3 bucket policies must not allow List actions from all principals
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_s3_bucket, aws_s3_bucket_policy]
#   profiles: [recommended]
#   remediation: Name the principals that may list the bucket, or remove the statement.
package decree.aws.s3.policy_public_list

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not let just anyone list its contents", ["policy"]) if {
	some bucket in input.resource.aws_s3_bucket
	some statement in iam.statements(value.at(bucket.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:List*"})
	iam.any_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(bucket_policy, "must not let just anyone list its contents", ["policy"]) if {
	some bucket_policy in input.resource.aws_s3_bucket_policy
	some statement in iam.statements(value.at(bucket_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:List*"})
	iam.any_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}
