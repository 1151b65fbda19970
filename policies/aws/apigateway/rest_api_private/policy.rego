# METADATA
# title: REST APIs have a private endpoint
# description: An API for use inside has no need of an address that everyone can reach.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_rest_api
# custom:
#   id: aws.apigateway.rest_api_private
#   aliases: [6b2739db-9c49-4db7-b980-7816e0c248c1]
#   requirement: every API Gateway REST API must have a private endpoint
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_api_gateway_rest_api]
#   remediation: Set `endpoint_configuration.0.types` to ["PRIVATE"].
#   fix:
#     set:
#       path: [endpoint_configuration, 0, types]
#       value: [PRIVATE]
package decree.aws.apigateway.rest_api_private

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_rest_api, "must not be publicly accessible", ["endpoint_configuration", 0, "types"]) if {
	some gateway_rest_api in input.resource.aws_api_gateway_rest_api
	value.lacks(value.at(gateway_rest_api.values, ["endpoint_configuration", 0, "types"], null), "PRIVATE")
}
