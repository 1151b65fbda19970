# METADATA
# title: Service accounts have no keys that people keep
# description: A key is a file that never expires, and lies in repositories and laptops; most leaks of Google
#   Cloud start with one.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/service_account
# custom:
#   id: google.iam.service_account_keys
#   requirement: Google service accounts must not have keys managed by users
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_service_account]
#   profiles: [ai_platform]
#   frameworks:
#     cis: ["1.4"]
#     soc2: [cc_1_3]
#     hipaa: ["164_308_a_3_i", "164_312_a_2_i", "164_312_d"]
#     pci_dss:
#       ["3.5.1.1.8", "3.5.1.3.16", "3.6.1.3.8", "3.6.1.4.8", "3.7.2.8", "3.7.7.8", "7.2.1.10", "7.2.5.1.2",
#        "7.3.1.6", "7.3.1.7", "7.3.2.7", "7.3.3.6", "8.2.1.1", "8.2.1.4", "8.2.2.6", "8.2.5.4"]
#   remediation: Use Workload Identity, impersonation or an attached service account.
package decree.google.iam.service_account_keys

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not have keys managed by users", []) if {
	some account in input.resource.google_service_account
	some account_key in input.resource.google_service_account_key
	tf.refers(value.at(account_key.values, ["service_account_id"], null), account)
	value.present(account_key.values.service_account_id)
}
