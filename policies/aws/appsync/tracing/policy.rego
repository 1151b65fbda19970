# METADATA
# title: AppSync APIs are traced
# description: Without traces nobody sees which resolver was slow or failed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/appsync_graphql_api
# custom:
#   id: aws.appsync.tracing
#   requirement: every AppSync API must have X-Ray tracing enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_appsync_graphql_api]
#   remediation: Set `xray_enabled` to true.
#   fix:
#     set:
#       path: [xray_enabled]
#       value: true
package decree.aws.appsync.tracing

import data.decree.tf
import data.decree.value

deny contains tf.finding(graphql_api, "must have X-Ray tracing enabled", ["xray_enabled"]) if {
	some graphql_api in input.resource.aws_appsync_graphql_api
	xray_enabled := value.at(graphql_api.values, ["xray_enabled"], null)
	value.known(xray_enabled)
	xray_enabled != true
}
