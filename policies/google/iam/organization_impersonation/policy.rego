# METADATA
# title: No impersonation of all service accounts of the organization
# description: Service Account User or Token Creator, given here, is the right to act as every service account
#   below, the strongest included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/organization_iam_member
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/organization_iam_binding
# custom:
#   id: google.iam.organization_impersonation
#   aliases: [CKV_GCP_45, AVD-GCP-0009]
#   requirement: organization IAM members and organization IAM bindings must not give roles that impersonate
#     service accounts
#   severity: HIGH
#   category: least privilege
#   resource_types: [google_organization_iam_member, google_organization_iam_binding]
#   profiles: [ai_platform]
#   remediation: Give the role on the one service account that is meant.
package decree.google.iam.organization_impersonation

import data.decree.tf

deny contains tf.finding(iam_member, "must not give roles that impersonate service accounts", ["role"]) if {
	some iam_member in input.resource.google_organization_iam_member
	iam_member.values.role in ["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"]
}

deny contains tf.finding(iam_binding, "must not give roles that impersonate service accounts", ["role"]) if {
	some iam_binding in input.resource.google_organization_iam_binding
	iam_binding.values.role in ["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"]
}
