# METADATA
# title: WebSocket stages do not log whole messages
# description: Data tracing writes messages to the log, with the tokens and personal data in them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apigatewayv2_stage
# custom:
#   id: aws.apigateway.http_stage_data_trace
#   requirement: HTTP API stages must not have data tracing enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_apigatewayv2_stage]
#   remediation: Set `default_route_settings.0.data_trace_enabled` to false.
#   fix:
#     set:
#       path: [default_route_settings, 0, data_trace_enabled]
#       value: false
package decree.aws.apigateway.http_stage_data_trace

import data.decree.tf

deny contains tf.finding(stage, "must not trace full request data", ["default_route_settings", 0, "data_trace_enabled"]) if {
	some stage in input.resource.aws_apigatewayv2_stage
	stage.values.default_route_settings[0].data_trace_enabled == true
}
