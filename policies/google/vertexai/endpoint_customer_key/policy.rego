# METADATA
# title: Vertex AI endpoints are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/vertex_ai_endpoint
# custom:
#   id: google.vertexai.endpoint_customer_key
#   requirement: Vertex AI endpoints must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_vertex_ai_endpoint]
#   profiles: [ai_platform]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.vertexai.endpoint_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(ai_endpoint, "must be encrypted with a customer managed key", ["encryption_spec", 0, "kms_key_name"]) if {
	some ai_endpoint in input.resource.google_vertex_ai_endpoint
	value.absent(value.at(ai_endpoint.values, ["encryption_spec", 0, "kms_key_name"], null))
}
