# METADATA
# title: Entries of access lists do not name everyone
# description: An entry for allUsers or allAuthenticatedUsers puts the bucket on the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket_access_control
# custom:
#   id: google.storage.access_control_public
#   requirement: every google_storage_bucket_access_control must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_storage_bucket_access_control]
#   profiles: [recommended, ai_platform]
#   remediation: Name the users or groups that need the objects.
package decree.google.storage.access_control_public

import data.decree.tf

deny contains tf.finding(bucket_access_control, "must not be publicly accessible", ["entity"]) if {
	some bucket_access_control in input.resource.google_storage_bucket_access_control
	bucket_access_control.values.entity in ["allUsers", "allAuthenticatedUsers"]
}
