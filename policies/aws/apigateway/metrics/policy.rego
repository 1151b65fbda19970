# METADATA
# title: API Gateway methods publish metrics
# description: Without metrics for each method, errors and latency of one of them drown in the sums of the stage.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method_settings
# custom:
#   id: aws.apigateway.metrics
#   aliases: [081069cb-588b-4ce1-884c-2a1ce3029fe5]
#   requirement: every API Gateway method setting must have CloudWatch metrics enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_api_gateway_method_settings]
#   remediation: Set `metrics_enabled` to true in `settings`.
#   fix:
#     set:
#       path: [settings, 0, metrics_enabled]
#       value: true
package decree.aws.apigateway.metrics

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_method_settings, "must have CloudWatch metrics enabled", ["settings", 0, "metrics_enabled"]) if {
	some gateway_method_settings in input.resource.aws_api_gateway_method_settings
	metrics_enabled := value.at(gateway_method_settings.values, ["settings", 0, "metrics_enabled"], null)
	value.known(metrics_enabled)
	metrics_enabled != true
}
