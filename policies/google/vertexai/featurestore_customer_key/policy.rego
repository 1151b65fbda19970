# METADATA
# title: Vertex AI feature stores are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/vertex_ai_featurestore
# custom:
#   id: google.vertexai.featurestore_customer_key
#   requirement: Vertex AI feature stores must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_vertex_ai_featurestore]
#   profiles: [ai_platform]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.vertexai.featurestore_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(ai_featurestore, "must be encrypted with a customer managed key", ["encryption_spec", 0, "kms_key_name"]) if {
	some ai_featurestore in input.resource.google_vertex_ai_featurestore
	value.absent(value.at(ai_featurestore.values, ["encryption_spec", 0, "kms_key_name"], null))
}
