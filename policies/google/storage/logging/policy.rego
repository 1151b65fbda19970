# METADATA
# title: Buckets log access
# description: Without access logs nobody can tell which objects an intruder has read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket
# custom:
#   id: google.storage.logging
#   aliases: [CKV_GCP_62, d6cabc3a-d57e-48c2-b341-bf3dd4f4a120]
#   requirement: Cloud Storage buckets must have logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [google_storage_bucket]
#   remediation: Add a `logging` block with a bucket for the logs.
package decree.google.storage.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must have logging enabled", ["logging"]) if {
	some bucket in input.resource.google_storage_bucket
	value.absent(value.at(bucket.values, ["logging"], null))
}
