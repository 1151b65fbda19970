# METADATA
# title: Stages of HTTP APIs publish detailed metrics
# description: Without detailed metrics the errors of one route hide in the sums of the whole stage.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apigatewayv2_stage
# custom:
#   id: aws.apigateway.http_detailed_metrics
#   requirement: every API Gateway v2 stage must have detailed metrics enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_apigatewayv2_stage]
#   remediation: Set `detailed_metrics_enabled` to true in `default_route_settings`.
#   fix:
#     set:
#       path: [default_route_settings, 0, detailed_metrics_enabled]
#       value: true
package decree.aws.apigateway.http_detailed_metrics

import data.decree.tf
import data.decree.value

deny contains tf.finding(stage, "must have detailed monitoring enabled", ["default_route_settings", 0, "detailed_metrics_enabled"]) if {
	some stage in input.resource.aws_apigatewayv2_stage
	detailed_metrics_enabled := value.at(stage.values, ["default_route_settings", 0, "detailed_metrics_enabled"], null)
	value.known(detailed_metrics_enabled)
	detailed_metrics_enabled != true
}
