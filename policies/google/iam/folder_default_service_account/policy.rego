# METADATA
# title: Default service accounts have no roles on the folder
# description: A role of the default account is a role of every machine and function that names no account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/folder_iam_member
# custom:
#   id: google.iam.folder_default_service_account
#   aliases: [CKV_GCP_48, AVD-GCP-0004]
#   requirement: folder IAM members and folder IAM bindings must not use the default service account
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_folder_iam_member, google_folder_iam_binding]
#   remediation: Give the role to a service account of the workload.
package decree.google.iam.folder_default_service_account

import data.decree.tf
import data.decree.value

deny contains tf.finding(iam_member, "must not use the default service account", ["member"]) if {
	some iam_member in input.resource.google_folder_iam_member
	value.matches(iam_member.values.member, `-compute@developer[.]gserviceaccount[.]com$|@appspot[.]gserviceaccount[.]com$`)
}

deny contains tf.finding(iam_binding, "must not use the default service account", ["members", i]) if {
	some iam_binding in input.resource.google_folder_iam_binding
	some i, member in iam_binding.values.members
	value.matches(member, `-compute@developer[.]gserviceaccount[.]com$|@appspot[.]gserviceaccount[.]com$`)
}
