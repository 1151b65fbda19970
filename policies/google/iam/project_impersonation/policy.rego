# METADATA
# title: No impersonation of all service accounts of the project
# description: Service Account User or Token Creator, given here, is the right to act as every service account
#   below, the strongest included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/project_iam_member
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/project_iam_binding
# custom:
#   id: google.iam.project_impersonation
#   aliases: [CKV_GCP_49, CKV_GCP_41, AVD-GCP-0011]
#   requirement: project IAM members and project IAM bindings must not give roles that impersonate service accounts
#   severity: HIGH
#   category: least privilege
#   resource_types: [google_project_iam_member, google_project_iam_binding]
#   profiles: [ai_platform]
#   frameworks:
#     cis: ["1.6"]
#     soc2: [cc_1_3]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_308_a_4_i", "164_312_a_1"]
#     pci_dss:
#       ["1.5.1.31", "7.2.1.16", "7.2.1.19", "7.2.2.17", "7.2.2.19", "7.2.5.10", "7.2.5.13", "7.2.5.7",
#        "7.3.1.12", "7.3.1.13", "7.3.1.7", "7.3.2.13", "7.3.3.10", "7.3.3.12", "7.3.3.13", "8.2.2.6",
#        "8.2.7.11", "8.2.7.13", "8.2.8.15", "8.2.8.9", "8.3.4.11", "8.3.4.12", "8.3.4.13"]
#   remediation: Give the role on the one service account that is meant.
package decree.google.iam.project_impersonation

import data.decree.tf

deny contains tf.finding(iam_member, "must not give roles that impersonate service accounts", ["role"]) if {
	some iam_member in input.resource.google_project_iam_member
	iam_member.values.role in ["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"]
}

deny contains tf.finding(iam_binding, "must not give roles that impersonate service accounts", ["role"]) if {
	some iam_binding in input.resource.google_project_iam_binding
	iam_binding.values.role in ["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"]
}
