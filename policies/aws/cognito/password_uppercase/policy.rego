# METADATA
# title: User pools require uppercase letters in passwords
# description: Fewer kinds of characters make passwords faster to guess.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool
# custom:
#   id: aws.cognito.password_uppercase
#   requirement: every Cognito user pool must require uppercase letters in passwords
#   severity: LOW
#   category: authentication
#   resource_types: [aws_cognito_user_pool]
#   frameworks:
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `require_uppercase` to true in `password_policy`.
package decree.aws.cognito.password_uppercase

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool, "must require uppercase letters in passwords", []) if {
	some user_pool in input.resource.aws_cognito_user_pool
	value.present(value.at(user_pool.values, ["password_policy"], null))
	require_uppercase := value.at(user_pool.values, ["password_policy", 0, "require_uppercase"], null)
	value.known(require_uppercase)
	require_uppercase != true
}
