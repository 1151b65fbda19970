# METADATA
# title: Buckets have a lifecycle rule
# description: Data that nobody needs any more is paid for, and can be stolen, as long as it lies there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket
# custom:
#   id: google.storage.lifecycle
#   requirement: Cloud Storage buckets must have a lifecycle rule
#   severity: LOW
#   category: data protection
#   resource_types: [google_storage_bucket]
#   remediation: Add a `lifecycle_rule`.
package decree.google.storage.lifecycle

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must have a lifecycle rule", ["lifecycle_rule"]) if {
	some bucket in input.resource.google_storage_bucket
	value.absent(value.at(bucket.values, ["lifecycle_rule"], null))
}
