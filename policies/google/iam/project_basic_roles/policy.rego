# METADATA
# title: No basic roles on the project
# description: Owner, editor and viewer reach into nearly every service, those that are enabled later included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/project_iam_member
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/project_iam_binding
# custom:
#   id: google.iam.project_basic_roles
#   aliases: [CKV_GCP_117]
#   requirement: project IAM members and project IAM bindings must not give basic roles
#   severity: HIGH
#   category: least privilege
#   resource_types: [google_project_iam_member, google_project_iam_binding]
#   remediation: Give a predefined or custom role with the rights that are needed.
package decree.google.iam.project_basic_roles

import data.decree.tf

deny contains tf.finding(iam_member, "must not give basic roles", ["role"]) if {
	some iam_member in input.resource.google_project_iam_member
	iam_member.values.role in ["roles/owner", "roles/editor", "roles/viewer"]
}

deny contains tf.finding(iam_binding, "must not give basic roles", ["role"]) if {
	some iam_binding in input.resource.google_project_iam_binding
	iam_binding.values.role in ["roles/owner", "roles/editor", "roles/viewer"]
}
