# METADATA
# title: Data stores of Vertex AI Search are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/discovery_engine_data_store
# custom:
#   id: google.vertexai.search_customer_key
#   requirement: every google_discovery_engine_data_store must have kms_key_name
#   severity: LOW
#   category: configuration
#   resource_types: [google_discovery_engine_data_store]
#   profiles: [ai_platform]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.vertexai.search_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(engine_data_store, "must set `kms_key_name`", ["kms_key_name"]) if {
	some engine_data_store in input.resource.google_discovery_engine_data_store
	value.absent(value.at(engine_data_store.values, ["kms_key_name"], null))
}
