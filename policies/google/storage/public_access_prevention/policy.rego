# METADATA
# title: Buckets prevent public access
# description: Without the prevention one grant, made in the console or by a tool, opens the bucket to the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket
# custom:
#   id: google.storage.public_access_prevention
#   aliases: [CKV_GCP_114]
#   requirement: Cloud Storage buckets must have public_access_prevention "enforced"
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_storage_bucket]
#   profiles: [ai_platform]
#   remediation: Set `public_access_prevention` to "enforced".
#   fix:
#     set:
#       path: [public_access_prevention]
#       value: enforced
package decree.google.storage.public_access_prevention

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must prevent public access", ["public_access_prevention"]) if {
	some bucket in input.resource.google_storage_bucket
	public_access_prevention := value.at(bucket.values, ["public_access_prevention"], null)
	value.known(public_access_prevention)
	public_access_prevention != "enforced"
}
