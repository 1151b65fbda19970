# METADATA
# title: Notebook instances are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/notebooks_instance
# custom:
#   id: google.vertexai.notebook_customer_key
#   requirement: Vertex AI notebook instances must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_notebooks_instance]
#   profiles: [ai_platform]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.vertexai.notebook_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted with a customer managed key", ["kms_key"]) if {
	some instance in input.resource.google_notebooks_instance
	value.absent(value.at(instance.values, ["kms_key"], null))
}
