# METADATA
# title: API Gateway methods cache responses
# description: Where a method is not cached, each request reaches the backend, whose capacity then is that of the API.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method_settings
# custom:
#   id: aws.apigateway.method_cache
#   aliases: [CKV_AWS_225]
#   requirement: every API Gateway method setting must have caching enabled
#   severity: LOW
#   category: performance
#   resource_types: [aws_api_gateway_method_settings]
#   remediation: Set `caching_enabled` to true in `settings`.
#   fix:
#     set:
#       path: [settings, 0, caching_enabled]
#       value: true
package decree.aws.apigateway.method_cache

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_method_settings, "must cache responses", ["settings", 0, "caching_enabled"]) if {
	some gateway_method_settings in input.resource.aws_api_gateway_method_settings
	caching_enabled := value.at(gateway_method_settings.values, ["settings", 0, "caching_enabled"], null)
	value.known(caching_enabled)
	caching_enabled != true
}
