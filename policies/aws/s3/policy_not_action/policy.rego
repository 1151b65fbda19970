# METADATA
# title: S3 bucket policies do not allow by exclusion
# description: An Allow with NotAction grants whatever is not listed, every action that AWS adds later included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_policy
# custom:
#   id: aws.s3.policy_not_action
#   requirement: no S3 bucket policy may allow NotAction
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_s3_bucket, aws_s3_bucket_policy]
#   remediation: List the actions that are allowed in `Action`, in place of `NotAction`.
package decree.aws.s3.policy_not_action

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not allow everything but some actions", ["policy"]) if {
	some bucket in input.resource.aws_s3_bucket
	some statement in iam.statements(value.at(bucket.values, ["policy"], null))
	statement.effect == "Allow"
	iam.has_element(statement, "NotAction")
}

deny contains tf.finding(bucket_policy, "must not allow everything but some actions", ["policy"]) if {
	some bucket_policy in input.resource.aws_s3_bucket_policy
	some statement in iam.statements(value.at(bucket_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.has_element(statement, "NotAction")
}
