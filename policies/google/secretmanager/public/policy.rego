# METADATA
# title: Secrets are not open to everyone
# description: A secret that allUsers may read is published.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/secret_manager_secret_iam_binding
# custom:
#   id: google.secretmanager.public
#   requirement: Google Secret Manager secrets must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_secret_manager_secret_iam_binding, google_secret_manager_secret_iam_member]
#   profiles: [recommended, ai_platform]
#   remediation: Name the service accounts that read the secret.
package decree.google.secretmanager.public

import data.decree.tf

deny contains tf.finding(manager_secret_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some manager_secret_iam_binding in input.resource.google_secret_manager_secret_iam_binding
	some i, member in manager_secret_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(manager_secret_iam_member, "must not be publicly accessible", ["member"]) if {
	some manager_secret_iam_member in input.resource.google_secret_manager_secret_iam_member
	manager_secret_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
