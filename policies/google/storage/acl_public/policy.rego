# METADATA
# title: Access lists of buckets do not name everyone
# description: An entry for allUsers or allAuthenticatedUsers, or a public predefined list, puts the bucket on the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/storage_bucket_acl
# custom:
#   id: google.storage.acl_public
#   requirement: Cloud Storage bucket ACLs must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_storage_bucket_acl]
#   profiles: [recommended, ai_platform]
#   remediation: Remove the entry, and use uniform access with IAM.
package decree.google.storage.acl_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket_acl, "must not be publicly accessible", ["predefined_acl"]) if {
	some bucket_acl in input.resource.google_storage_bucket_acl
	bucket_acl.values.predefined_acl in ["publicRead", "publicReadWrite", "authenticatedRead"]
}

deny contains tf.finding(bucket_acl, "must not be publicly accessible", ["role_entity", i]) if {
	some bucket_acl in input.resource.google_storage_bucket_acl
	some i, role_entity in bucket_acl.values.role_entity
	value.matches(role_entity, `all(Authenticated)?Users`)
}
