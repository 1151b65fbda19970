# METADATA
# title: AppSync APIs keep logs
# description: Without logs a failing or abused query leaves no trace but a number.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/appsync_graphql_api
# custom:
#   id: aws.appsync.logging
#   aliases: [CKV_AWS_193]
#   requirement: every AppSync API must have logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [aws_appsync_graphql_api]
#   remediation: Add a `log_config` with the role that writes the logs.
package decree.aws.appsync.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(graphql_api, "must have logging enabled", ["log_config"]) if {
	some graphql_api in input.resource.aws_appsync_graphql_api
	value.absent(value.at(graphql_api.values, ["log_config"], null))
}
