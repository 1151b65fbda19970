# METADATA
# title: Document AI processors are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/document_ai_processor
# custom:
#   id: google.vertexai.document_ai_customer_key
#   requirement: Document AI processors must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_document_ai_processor]
#   profiles: [ai_platform]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.vertexai.document_ai_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(ai_processor, "must be encrypted with a customer managed key", ["kms_key_name"]) if {
	some ai_processor in input.resource.google_document_ai_processor
	value.absent(value.at(ai_processor.values, ["kms_key_name"], null))
}
