# METADATA
# title: AppSync APIs do not rely on API keys
# description: An API key is shipped with the client, so everyone who has the client has it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/appsync_graphql_api
# custom:
#   id: aws.appsync.api_key
#   requirement: AppSync APIs must not authenticate by API key
#   severity: HIGH
#   category: authentication
#   resource_types: [aws_appsync_graphql_api]
#   remediation: Set `authentication_type` to IAM, Cognito, OpenID Connect or a Lambda authorizer.
package decree.aws.appsync.api_key

import data.decree.tf

deny contains tf.finding(graphql_api, "must not authenticate by API key", ["authentication_type"]) if {
	some graphql_api in input.resource.aws_appsync_graphql_api
	graphql_api.values.authentication_type == "API_KEY"
}

deny contains tf.finding(graphql_api, "must not authenticate by API key", ["additional_authentication_provider", i, "authentication_type"]) if {
	some graphql_api in input.resource.aws_appsync_graphql_api
	some i, additional_authentication_provider in graphql_api.values.additional_authentication_provider
	additional_authentication_provider.authentication_type == "API_KEY"
}
