# METADATA
# title: Colab runtimes are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/colab_runtime_template
# custom:
#   id: google.vertexai.colab_customer_key
#   requirement: every google_colab_runtime_template must have kms_key_name
#   severity: LOW
#   category: configuration
#   resource_types: [google_colab_runtime_template]
#   profiles: [ai_platform]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.vertexai.colab_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(runtime_template, "must set `encryption_spec.0.kms_key_name`", ["encryption_spec", 0, "kms_key_name"]) if {
	some runtime_template in input.resource.google_colab_runtime_template
	value.absent(value.at(runtime_template.values, ["encryption_spec", 0, "kms_key_name"], null))
}
