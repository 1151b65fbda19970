# METADATA
# title: IAM users have no access keys
# description: "Keys do not expire: they end up in repositories, images and laptops, and work for whoever finds
#   them. Roles give credentials that last an hour."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user
# custom:
#   id: aws.iam.user_access_keys
#   aliases: [7081f85c-b94d-40fd-8b45-a4f1cac75e46]
#   requirement: every IAM user must have no access key
#   severity: LOW
#   category: authentication
#   resource_types: [aws_iam_user]
#   frameworks:
#     aws_ai_security: [AISF-IAM-03]
#   remediation: Let the workload assume a role, and remove the aws_iam_access_key.
package decree.aws.iam.user_access_keys

import data.decree.tf
import data.decree.value

deny contains tf.finding(user, "must have no access key", []) if {
	some user in input.resource.aws_iam_user
	some access_key in input.resource.aws_iam_access_key
	tf.refers(value.at(access_key.values, ["user"], null), user)
	value.present(access_key)
}
