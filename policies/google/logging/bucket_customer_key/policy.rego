# METADATA
# title: Log buckets are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/logging_project_bucket_config
# custom:
#   id: google.logging.bucket_customer_key
#   requirement: project log buckets must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_logging_project_bucket_config]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.logging.bucket_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(project_bucket_config, "must set `project`", ["project"]) if {
	some project_bucket_config in input.resource.google_logging_project_bucket_config
	value.absent(value.at(project_bucket_config.values, ["project"], null))
}

deny contains tf.finding(project_bucket_config, "must be encrypted with a customer managed key", ["cmek_settings", 0, "kms_key_name"]) if {
	some project_bucket_config in input.resource.google_logging_project_bucket_config
	value.absent(value.at(project_bucket_config.values, ["cmek_settings", 0, "kms_key_name"], null))
}
