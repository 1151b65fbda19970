# METADATA
# title: S3 bucket policies do not allow every action
# description: A grant of s3:* gives readers the right to delete the data and to rewrite the policy itself.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_policy
# custom:
#   id: aws.s3.policy_wildcard_action
#   aliases: [a4966c4f-9141-48b8-a564-ffe9959945bc]
#   requirement: no S3 bucket policy may allow all actions
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_s3_bucket, aws_s3_bucket_policy]
#   remediation: List the actions that are needed, such as s3:GetObject, in place of the wildcard.
package decree.aws.s3.policy_wildcard_action

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not allow all actions", ["policy"]) if {
	some bucket in input.resource.aws_s3_bucket
	some statement in iam.statements(value.at(bucket.values, ["policy"], null))
	statement.effect == "Allow"
	iam.some_matches(statement.actions, `^([A-Za-z0-9-]+:)?[*]$`)
}

deny contains tf.finding(bucket_policy, "must not allow all actions", ["policy"]) if {
	some bucket_policy in input.resource.aws_s3_bucket_policy
	some statement in iam.statements(value.at(bucket_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.some_matches(statement.actions, `^([A-Za-z0-9-]+:)?[*]$`)
}
