# METADATA
# title: User pools require symbols in passwords
# description: Fewer kinds of characters make passwords faster to guess.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool
# custom:
#   id: aws.cognito.password_symbol
#   requirement: every Cognito user pool must require symbols in passwords
#   severity: LOW
#   category: authentication
#   resource_types: [aws_cognito_user_pool]
#   frameworks:
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `require_symbols` to true in `password_policy`.
package decree.aws.cognito.password_symbol

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool, "must require symbols in passwords", []) if {
	some user_pool in input.resource.aws_cognito_user_pool
	value.present(value.at(user_pool.values, ["password_policy"], null))
	require_symbols := value.at(user_pool.values, ["password_policy", 0, "require_symbols"], null)
	value.known(require_symbols)
	require_symbols != true
}
