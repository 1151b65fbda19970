# METADATA
# title: Service accounts are no administrators of the project
# description: Who steals the key or token of such an account owns the project.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/project_iam_member
# custom:
#   id: google.iam.project_service_account_admin
#   aliases: [CKV_GCP_42, AVD-GCP-0007, 84d36481-fd63-48cb-838e-635c44806ec2]
#   requirement: project IAM members and project IAM bindings must not give service accounts administrative privileges
#   severity: HIGH
#   category: least privilege
#   resource_types: [google_project_iam_member, google_project_iam_binding]
#   frameworks:
#     cis: ["1.5"]
#     soc2: [cc_1_3, cc_6_3]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_308_a_4_i", "164_312_a_1"]
#     pci_dss:
#       ["1.5.1.31", "7.2.1.11", "7.2.1.14", "7.2.1.15", "7.2.1.16", "7.2.1.19", "7.2.1.5", "7.2.2.14",
#        "7.2.2.15", "7.2.2.16", "7.2.2.17", "7.2.2.19", "7.2.2.5", "7.2.3.7", "7.2.5.10", "7.2.5.11",
#        "7.2.5.12", "7.2.5.13", "7.2.5.3", "7.2.5.7", "7.3.1.10", "7.3.1.11", "7.3.1.12", "7.3.1.13",
#        "7.3.1.3", "7.3.1.7", "7.3.2.10", "7.3.2.11", "7.3.2.13", "7.3.2.3", "7.3.2.7", "7.3.2.8", "7.3.3.10",
#        "7.3.3.11", "7.3.3.12", "7.3.3.13", "7.3.3.3", "7.3.3.7", "8.2.1.4", "8.2.2.6", "8.2.5.4", "8.2.7.10",
#        "8.2.7.11", "8.2.7.13", "8.2.7.3", "8.2.8.12", "8.2.8.13", "8.2.8.15", "8.2.8.5", "8.2.8.9",
#        "8.3.4.10", "8.3.4.11", "8.3.4.12", "8.3.4.13", "8.3.4.3"]
#   remediation: Give the account a role with the rights that it uses.
package decree.google.iam.project_service_account_admin

import data.decree.tf
import data.decree.value

deny contains tf.finding(iam_member, "must not make service accounts administrators", []) if {
	some iam_member in input.resource.google_project_iam_member
	value.matches(iam_member.values.member, `^serviceAccount:`)
	value.matches(iam_member.values.role, `([Aa]dmin|roles/owner|roles/editor|roles/writer)`)
}

deny contains tf.finding(iam_binding, "must not make service accounts administrators", []) if {
	some iam_binding in input.resource.google_project_iam_binding
	some member in iam_binding.values.members
	value.matches(member, `^serviceAccount:`)
	value.matches(iam_binding.values.role, `([Aa]dmin|roles/owner|roles/editor|roles/writer)`)
}
