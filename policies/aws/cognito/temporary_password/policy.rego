# METADATA
# title: Temporary passwords of user pools expire within a week
# description: An invitation that is never used stays a way in for whoever finds the mail.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool
# custom:
#   id: aws.cognito.temporary_password
#   requirement: every Cognito user pool must expire temporary passwords within 7 days
#   severity: LOW
#   category: authentication
#   resource_types: [aws_cognito_user_pool]
#   frameworks:
#     aws_ai_security: [AISF-IAM-07]
#   remediation: Set `password_policy.0.temporary_password_validity_days` to 7.
#   fix:
#     set:
#       path: [password_policy, 0, temporary_password_validity_days]
#       value: 7
package decree.aws.cognito.temporary_password

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool, "must expire temporary passwords within 7 days", ["password_policy", 0, "temporary_password_validity_days"]) if {
	some user_pool in input.resource.aws_cognito_user_pool
	temporary_password_validity_days := user_pool.values.password_policy[0].temporary_password_validity_days
	value.known(temporary_password_validity_days)
	not value.at_most(temporary_password_validity_days, 7)
}
