# METADATA
# title: Clients of user pools can revoke tokens
# description: A stolen refresh token otherwise works until it expires, for months.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool_client
# custom:
#   id: aws.cognito.client_token_revocation
#   requirement: every Cognito user pool client must be able to revoke tokens
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_cognito_user_pool_client]
#   frameworks:
#     aws_ai_security: [AISF-IAM-07]
#   remediation: Set `enable_token_revocation` to true.
#   fix:
#     set:
#       path: [enable_token_revocation]
#       value: true
package decree.aws.cognito.client_token_revocation

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool_client, "must be able to revoke tokens", ["enable_token_revocation"]) if {
	some user_pool_client in input.resource.aws_cognito_user_pool_client
	enable_token_revocation := user_pool_client.values.enable_token_revocation
	value.known(enable_token_revocation)
	enable_token_revocation != true
}
