# METADATA
# title: Buckets do not allow every origin
# description: With the origin * the script of any page may use the access of its visitors to the bucket.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket
# custom:
#   id: google.storage.cors
#   requirement: Cloud Storage buckets must not have a wildcard CORS policy
#   severity: LOW
#   category: least privilege
#   resource_types: [google_storage_bucket]
#   remediation: List the origins of your own pages.
package decree.google.storage.cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not let every origin call it", ["cors", i, "origin"]) if {
	some bucket in input.resource.google_storage_bucket
	some i, cor in bucket.values.cors
	value.has(cor.origin, "*")
}
