# METADATA
# title: Vertex AI endpoints log requests and responses
# description: Without a record of what was asked and answered neither drift nor misuse of a model can be examined.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/vertex_ai_endpoint
# custom:
#   id: google.vertexai.endpoint_logging
#   requirement: Vertex AI endpoints must have predict_request_response_logging_config enabled
#   severity: LOW
#   category: configuration
#   resource_types: [google_vertex_ai_endpoint]
#   profiles: [ai_platform]
#   remediation: Set `enabled` to true in `predict_request_response_logging_config`.
#   fix:
#     set:
#       path: [predict_request_response_logging_config, 0, enabled]
#       value: true
package decree.google.vertexai.endpoint_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(ai_endpoint, "must set `predict_request_response_logging_config.0.enabled` to true", ["predict_request_response_logging_config", 0, "enabled"]) if {
	some ai_endpoint in input.resource.google_vertex_ai_endpoint
	enabled := value.at(ai_endpoint.values, ["predict_request_response_logging_config", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
