# METADATA
# title: Vertex AI endpoints are private
# description: A public endpoint answers with predictions for everyone who holds a token; a private one only
#   within the network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/vertex_ai_endpoint
# custom:
#   id: google.vertexai.endpoint_private
#   requirement: Vertex AI endpoints must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [google_vertex_ai_endpoint]
#   profiles: [ai_platform]
#   remediation: Name a `network`, or enable Private Service Connect.
package decree.google.vertexai.endpoint_private

import data.decree.tf
import data.decree.value

deny contains tf.finding(ai_endpoint, "must run inside a VPC", []) if {
	some ai_endpoint in input.resource.google_vertex_ai_endpoint
	value.absent(value.at(ai_endpoint.values, ["network"], null))
	enable_private_service_connect := value.at(ai_endpoint.values, ["private_service_connect_config", 0, "enable_private_service_connect"], null)
	value.known(enable_private_service_connect)
	enable_private_service_connect != true
}
