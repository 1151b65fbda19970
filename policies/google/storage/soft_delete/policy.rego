# METADATA
# title: Buckets keep deleted objects for a week
# description: With soft delete turned off, or kept short, a mistaken deletion is final.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket
# custom:
#   id: google.storage.soft_delete
#   requirement: Cloud Storage buckets must keep deleted data for a while
#   severity: MEDIUM
#   category: data protection
#   resource_types: [google_storage_bucket]
#   remediation: Remove `soft_delete_policy`, or set `retention_duration_seconds` to 604800 or more.
#   fix:
#     set:
#       path: [soft_delete_policy, 0, retention_duration_seconds]
#       value: 604800
package decree.google.storage.soft_delete

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must keep deleted data for a while", ["soft_delete_policy", 0, "retention_duration_seconds"]) if {
	some bucket in input.resource.google_storage_bucket
	retention_duration_seconds := bucket.values.soft_delete_policy[0].retention_duration_seconds
	value.known(retention_duration_seconds)
	not value.at_least(retention_duration_seconds, 604800)
}
