# METADATA
# title: User pools require passwords of 14 characters
# description: Short passwords are guessed by machines in hours once their hashes leak.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool
# custom:
#   id: aws.cognito.password_length
#   requirement: every Cognito user pool must require passwords of at least 14 characters
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_cognito_user_pool]
#   frameworks:
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `password_policy.0.minimum_length` to 14.
#   fix:
#     set:
#       path: [password_policy, 0, minimum_length]
#       value: 14
package decree.aws.cognito.password_length

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool, "must require passwords of at least 14 characters", ["password_policy", 0, "minimum_length"]) if {
	some user_pool in input.resource.aws_cognito_user_pool
	minimum_length := value.at(user_pool.values, ["password_policy", 0, "minimum_length"], null)
	value.known(minimum_length)
	not value.at_least(minimum_length, 14)
}
