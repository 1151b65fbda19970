# METADATA
# title: The password policy lets users change their password
# description: Users who cannot change their password keep the one that an administrator knows, or that somebody has seen.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_account_password_policy
# custom:
#   id: aws.iam.password_change
#   aliases: [9ef7d25d-9764-4224-9968-fa321c56ef76]
#   requirement: the IAM account password policy must have allow_users_to_change_password set to true
#   severity: LOW
#   category: authentication
#   resource_types: [aws_iam_account_password_policy]
#   remediation: Set `allow_users_to_change_password` to true.
#   fix:
#     set:
#       path: [allow_users_to_change_password]
#       value: true
package decree.aws.iam.password_change

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_password_policy, "must let users change their own password", ["allow_users_to_change_password"]) if {
	some account_password_policy in input.resource.aws_iam_account_password_policy
	allow_users_to_change_password := account_password_policy.values.allow_users_to_change_password
	value.known(allow_users_to_change_password)
	allow_users_to_change_password != true
}
