# METADATA
# title: No impersonation of all service accounts of the folder
# description: Service Account User or Token Creator, given here, is the right to act as every service account
#   below, the strongest included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/folder_iam_member
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/folder_iam_binding
# custom:
#   id: google.iam.folder_impersonation
#   aliases: [CKV_GCP_44, AVD-GCP-0005]
#   requirement: folder IAM members and folder IAM bindings must not give roles that impersonate service accounts
#   severity: HIGH
#   category: least privilege
#   resource_types: [google_folder_iam_member, google_folder_iam_binding]
#   profiles: [ai_platform]
#   remediation: Give the role on the one service account that is meant.
package decree.google.iam.folder_impersonation

import data.decree.tf

deny contains tf.finding(iam_member, "must not give roles that impersonate service accounts", ["role"]) if {
	some iam_member in input.resource.google_folder_iam_member
	iam_member.values.role in ["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"]
}

deny contains tf.finding(iam_binding, "must not give roles that impersonate service accounts", ["role"]) if {
	some iam_binding in input.resource.google_folder_iam_binding
	iam_binding.values.role in ["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"]
}
