# METADATA
# title: API Gateway methods limit the rate of requests
# description: One client in a loop otherwise uses up the limit of the whole account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method_settings
# custom:
#   id: aws.apigateway.throttling
#   requirement: API Gateway method settings must have throttling
#   severity: LOW
#   category: availability
#   resource_types: [aws_api_gateway_method_settings]
#   remediation: Set `throttling_burst_limit` and `throttling_rate_limit` in `settings`.
package decree.aws.apigateway.throttling

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_method_settings, "must limit the rate of requests", ["settings", 0, "throttling_burst_limit"]) if {
	some gateway_method_settings in input.resource.aws_api_gateway_method_settings
	throttling_burst_limit := value.at(gateway_method_settings.values, ["settings", 0, "throttling_burst_limit"], null)
	value.known(throttling_burst_limit)
	not value.at_least(throttling_burst_limit, 0)
}

deny contains tf.finding(gateway_method_settings, "must limit the rate of requests", ["settings", 0, "throttling_rate_limit"]) if {
	some gateway_method_settings in input.resource.aws_api_gateway_method_settings
	throttling_rate_limit := value.at(gateway_method_settings.values, ["settings", 0, "throttling_rate_limit"], null)
	value.known(throttling_rate_limit)
	not value.at_least(throttling_rate_limit, 0)
}
