# METADATA
# title: IAM users have one active access key
# description: A second key is the one that was to be deleted after the rotation, and is watched by nobody.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user
# custom:
#   id: aws.iam.user_one_access_key
#   requirement: every IAM user must have at most one active access key
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_iam_user]
#   frameworks:
#     cis: ["1.12"]
#     aws_ai_security: [AISF-IAM-03]
#   remediation: Set the status of the older key to Inactive, then remove it.
package decree.aws.iam.user_one_access_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(user, "must have at most one active access key", []) if {
	some user in input.resource.aws_iam_user
	count([1 | some access_key in input.resource.aws_iam_access_key; tf.refers(value.at(access_key.values, ["user"], null), user); not_status_is_inactive(access_key)]) > 1
}

not_status_is_inactive(access_key) if {
	status := value.at(access_key.values, ["status"], null)
	value.known(status)
	status != "Inactive"
}
