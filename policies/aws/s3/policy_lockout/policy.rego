# METADATA
# title: S3 bucket policies lock nobody out
# description: A policy that denies everyone the change of the policy can only be undone by the root user of the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_policy
# custom:
#   id: aws.s3.policy_lockout
#   aliases: [CKV_AWS_93]
#   requirement: no S3 bucket policy may lock everyone but root out
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_s3_bucket, aws_s3_bucket_policy]
#   remediation: Name the principals that are denied, or add a condition that leaves the administrators of the bucket out.
package decree.aws.s3.policy_lockout

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not lock everyone but root out", ["policy"]) if {
	some bucket in input.resource.aws_s3_bucket
	some statement in iam.statements(value.at(bucket.values, ["policy"], null))
	statement.effect == "Deny"
	iam.acts(statement, {"s3:PutBucketPolicy"})
	iam.any_principal(statement)
	iam.lacks_element(statement, "Condition")
}

deny contains tf.finding(bucket_policy, "must not lock everyone but root out", ["policy"]) if {
	some bucket_policy in input.resource.aws_s3_bucket_policy
	some statement in iam.statements(value.at(bucket_policy.values, ["policy"], null))
	statement.effect == "Deny"
	iam.acts(statement, {"s3:PutBucketPolicy"})
	iam.any_principal(statement)
	iam.lacks_element(statement, "Condition")
}
