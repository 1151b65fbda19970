# METADATA
# title: Vertex AI datasets are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/vertex_ai_dataset
# custom:
#   id: google.vertexai.dataset_customer_key
#   aliases: [CKV_GCP_92]
#   requirement: Vertex AI datasets must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_vertex_ai_dataset]
#   profiles: [ai_platform]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.vertexai.dataset_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(ai_dataset, "must be encrypted with a customer managed key", ["encryption_spec", 0, "kms_key_name"]) if {
	some ai_dataset in input.resource.google_vertex_ai_dataset
	value.absent(value.at(ai_dataset.values, ["encryption_spec", 0, "kms_key_name"], null))
}
