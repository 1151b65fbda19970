# METADATA
# title: Buckets do not log to themselves
# description: >
#   Each log that is written is an access that is logged again, and whoever can delete the objects can delete the
#   record of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket
#   - ref: https://cloud.google.com/storage/docs/access-logs
# custom:
#   id: google.storage.logs_to_itself
#   aliases: [CKV_GCP_63]
#   requirement: no Cloud Storage bucket may log access to itself
#   severity: LOW
#   category: logging
#   hand_written: the reader has no words for a resource that refers to itself
#   resource_types: [google_storage_bucket]
#   remediation: Name a bucket in `log_bucket` that holds logs alone.
package decree.google.storage.logs_to_itself

import data.decree.tf

deny contains tf.finding(bucket, "logs access to itself", ["logging", i, "log_bucket"]) if {
	some bucket in input.resource.google_storage_bucket
	some i, logging in bucket.values.logging
	tf.refers(logging.log_bucket, bucket)
}
