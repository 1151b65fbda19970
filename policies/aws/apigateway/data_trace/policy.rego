# METADATA
# title: API Gateway does not log whole requests
# description: Data tracing writes bodies and headers to the log, with the tokens and personal data in them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method_settings
# custom:
#   id: aws.apigateway.data_trace
#   aliases: [CKV_AWS_276]
#   requirement: API Gateway method settings must not have data tracing enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_api_gateway_method_settings]
#   remediation: Set `settings.0.data_trace_enabled` to false.
#   fix:
#     set:
#       path: [settings, 0, data_trace_enabled]
#       value: false
package decree.aws.apigateway.data_trace

import data.decree.tf

deny contains tf.finding(gateway_method_settings, "must not trace full request data", ["settings", 0, "data_trace_enabled"]) if {
	some gateway_method_settings in input.resource.aws_api_gateway_method_settings
	gateway_method_settings.values.settings[0].data_trace_enabled == true
}
