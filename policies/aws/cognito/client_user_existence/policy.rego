# METADATA
# title: Clients of user pools hide whether a user exists
# description: Different answers for known and unknown names let anyone collect the names of users.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool_client
# custom:
#   id: aws.cognito.client_user_existence
#   requirement: Cognito user pool clients must have prevent_user_existence_errors ENABLED
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_cognito_user_pool_client]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-IAM-07]
#   remediation: Set `prevent_user_existence_errors` to "ENABLED".
#   fix:
#     set:
#       path: [prevent_user_existence_errors]
#       value: ENABLED
package decree.aws.cognito.client_user_existence

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool_client, "must hide whether a user exists", ["prevent_user_existence_errors"]) if {
	some user_pool_client in input.resource.aws_cognito_user_pool_client
	prevent_user_existence_errors := value.at(user_pool_client.values, ["prevent_user_existence_errors"], null)
	value.known(prevent_user_existence_errors)
	prevent_user_existence_errors != "ENABLED"
}
