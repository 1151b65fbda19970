# METADATA
# title: Buckets keep earlier versions
# description: An object that is overwritten or deleted, by mistake or by ransomware, is gone without versions.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket
# custom:
#   id: google.storage.versioning
#   aliases: [CKV_GCP_78, e7e961ac-d17e-4413-84bc-8a1fbe242944]
#   requirement: Cloud Storage buckets must have versioning enabled
#   severity: LOW
#   category: data protection
#   resource_types: [google_storage_bucket]
#   remediation: Set `versioning.0.enabled` to true.
#   fix:
#     set:
#       path: [versioning, 0, enabled]
#       value: true
package decree.google.storage.versioning

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must have versioning enabled", ["versioning", 0, "enabled"]) if {
	some bucket in input.resource.google_storage_bucket
	enabled := value.at(bucket.values, ["versioning", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
