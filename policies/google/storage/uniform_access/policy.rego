# METADATA
# title: Buckets use uniform access
# description: With access lists each object may be shared on its own, and no one sees from the bucket who can read it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket
# custom:
#   id: google.storage.uniform_access
#   aliases: [CKV_GCP_29, AVD-GCP-0002, bb0db090-5509-4853-a827-75ced0b3caa0]
#   requirement: Cloud Storage buckets must use uniform bucket-level access
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_storage_bucket]
#   profiles: [ai_platform]
#   frameworks:
#     cis: ["5.2"]
#     soc2: [pi_1_4]
#     pci_dss:
#       ["1.2.5.15", "1.2.8.33", "1.2.8.34", "1.2.8.35", "1.3.1.34", "1.3.1.37", "1.3.1.38", "1.3.1.39",
#        "1.3.2.34", "1.3.2.37", "1.3.2.38", "1.3.2.39", "1.4.2.32", "1.4.2.35", "1.4.2.36", "1.4.2.37",
#        "1.5.1.30", "1.5.1.33", "1.5.1.34", "1.5.1.35", "10.3.2.11", "10.3.2.18", "10.3.2.21", "10.3.2.23",
#        "10.3.2.24", "10.3.2.26", "10.3.3.23", "10.3.4.8", "10.6.3.33", "10.6.3.35", "2.2.5.15", "2.2.7.19",
#        "3.5.1.3.23", "3.5.1.3.26", "3.5.1.3.28", "3.5.1.3.29", "3.5.1.30", "4.2.1.1.27", "4.2.1.19",
#        "7.2.1.24", "7.2.1.25", "7.2.1.26", "7.2.1.27", "7.2.2.24", "7.2.2.25", "7.2.2.26", "7.2.2.27",
#        "7.2.5.18", "7.2.5.19", "7.2.5.20", "7.2.5.21", "7.2.6.4", "7.2.6.5", "7.3.1.18", "7.3.1.19",
#        "7.3.1.20", "7.3.1.21", "7.3.2.18", "7.3.2.19", "7.3.2.20", "7.3.2.21", "7.3.3.18", "7.3.3.19",
#        "7.3.3.20", "7.3.3.21", "8.2.7.18", "8.2.7.19", "8.2.7.20", "8.2.7.21", "8.2.8.20", "8.2.8.21",
#        "8.2.8.22", "8.2.8.23", "8.3.2.48", "8.3.4.18", "8.3.4.19", "8.3.4.20", "8.3.4.21", A1.1.2.14,
#        A1.1.2.17, A1.1.2.19, A1.1.2.20, A1.1.3.30, A1.1.3.33, A1.1.3.34, A1.1.3.35, A1.2.1.31, A3.4.1.16,
#        A3.4.1.19, A3.4.1.21, A3.4.1.22]
#   remediation: Set `uniform_bucket_level_access` to true.
package decree.google.storage.uniform_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must use uniform bucket-level access", []) if {
	some bucket in input.resource.google_storage_bucket
	uniform_bucket_level_access := value.at(bucket.values, ["uniform_bucket_level_access"], null)
	value.known(uniform_bucket_level_access)
	uniform_bucket_level_access != true
	bucket_policy_only := value.at(bucket.values, ["bucket_policy_only"], null)
	value.known(bucket_policy_only)
	bucket_policy_only != true
}
