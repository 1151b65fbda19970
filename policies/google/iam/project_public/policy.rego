# METADATA
# title: Roles are not given to everyone
# description: A role for allUsers or allAuthenticatedUsers is a role for every account of Google in the world.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/project_iam_member
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/folder_iam_member
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/organization_iam_member
# custom:
#   id: google.iam.project_public
#   requirement: Google projects must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types:
#     [google_project_iam_member, google_folder_iam_member, google_organization_iam_member,
#      google_project_iam_binding, google_folder_iam_binding, google_organization_iam_binding]
#   profiles: [recommended]
#   remediation: Name users, groups or service accounts.
package decree.google.iam.project_public

import data.decree.tf

deny contains tf.finding(iam_member, "must not be publicly accessible", ["member"]) if {
	some iam_member in input.resource.google_project_iam_member
	iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(iam_member, "must not be publicly accessible", ["member"]) if {
	some iam_member in input.resource.google_folder_iam_member
	iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(iam_member, "must not be publicly accessible", ["member"]) if {
	some iam_member in input.resource.google_organization_iam_member
	iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(iam_binding, "must not be publicly accessible", ["members", i]) if {
	some iam_binding in input.resource.google_project_iam_binding
	some i, member in iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(iam_binding, "must not be publicly accessible", ["members", i]) if {
	some iam_binding in input.resource.google_folder_iam_binding
	some i, member in iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(iam_binding, "must not be publicly accessible", ["members", i]) if {
	some iam_binding in input.resource.google_organization_iam_binding
	some i, member in iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}
