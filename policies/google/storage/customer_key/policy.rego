# METADATA
# title: Buckets are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket
# custom:
#   id: google.storage.customer_key
#   requirement: Cloud Storage buckets must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_storage_bucket]
#   profiles: [ai_platform]
#   remediation: Set `default_kms_key_name` in an `encryption` block.
package decree.google.storage.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must be encrypted with a customer managed key", ["encryption", 0, "default_kms_key_name"]) if {
	some bucket in input.resource.google_storage_bucket
	value.absent(value.at(bucket.values, ["encryption", 0, "default_kms_key_name"], null))
}
