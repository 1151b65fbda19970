# METADATA
# title: Service accounts are not open to everyone
# description: Whoever may act as a service account has all its rights, from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/service_account_iam_binding
# custom:
#   id: google.iam.service_account_public
#   requirement: Google service accounts must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_service_account_iam_binding, google_service_account_iam_member]
#   profiles: [recommended, ai_platform]
#   remediation: Name the users or service accounts that may act as it.
package decree.google.iam.service_account_public

import data.decree.tf

deny contains tf.finding(account_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some account_iam_binding in input.resource.google_service_account_iam_binding
	some i, member in account_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(account_iam_member, "must not be publicly accessible", ["member"]) if {
	some account_iam_member in input.resource.google_service_account_iam_member
	account_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
