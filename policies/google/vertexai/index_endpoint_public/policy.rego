# METADATA
# title: Vector indexes have no public endpoints
# description: A public index answers searches over your documents from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/vertex_ai_index_endpoint
# custom:
#   id: google.vertexai.index_endpoint_public
#   requirement: Vertex AI index endpoints must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_vertex_ai_index_endpoint]
#   profiles: [recommended, ai_platform]
#   remediation: Set `public_endpoint_enabled` to false.
#   fix:
#     set:
#       path: [public_endpoint_enabled]
#       value: false
package decree.google.vertexai.index_endpoint_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(ai_index_endpoint, "must not be publicly accessible", ["public_endpoint_enabled"]) if {
	some ai_index_endpoint in input.resource.google_vertex_ai_index_endpoint
	public_endpoint_enabled := ai_index_endpoint.values.public_endpoint_enabled
	value.known(public_endpoint_enabled)
	public_endpoint_enabled != false
}
