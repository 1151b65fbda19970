# METADATA
# title: User pools require a second factor
# description: A password that was used elsewhere is tried here; a second factor makes it worthless.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool
# custom:
#   id: aws.cognito.mfa
#   requirement: every Cognito user pool must require multi-factor authentication
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_cognito_user_pool]
#   frameworks:
#     aws_ai_security: [AISF-IAM-01, AISF-IAM-07]
#   remediation: Set `mfa_configuration` to "ON".
#   fix:
#     set:
#       path: [mfa_configuration]
#       value: ON
package decree.aws.cognito.mfa

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool, "must require multi-factor authentication", ["mfa_configuration"]) if {
	some user_pool in input.resource.aws_cognito_user_pool
	mfa_configuration := value.at(user_pool.values, ["mfa_configuration"], null)
	value.known(mfa_configuration)
	mfa_configuration != "ON"
}
