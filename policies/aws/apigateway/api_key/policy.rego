# METADATA
# title: API Gateway methods require an API key
# description: Without a key a call cannot be counted to a usage plan, and limits hold for all callers together.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method
# custom:
#   id: aws.apigateway.api_key
#   aliases: [671211c5-5d2a-4e97-8867-30fc28b02216]
#   requirement: every API Gateway method must require an API key
#   severity: INFO
#   category: authentication
#   resource_types: [aws_api_gateway_method]
#   remediation: Set `api_key_required` to true.
#   fix:
#     set:
#       path: [api_key_required]
#       value: true
package decree.aws.apigateway.api_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_method, "must require an API key", ["api_key_required"]) if {
	some gateway_method in input.resource.aws_api_gateway_method
	api_key_required := value.at(gateway_method.values, ["api_key_required"], null)
	value.known(api_key_required)
	api_key_required != true
}
