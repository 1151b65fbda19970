# METADATA
# title: Instances do not use the default service account
# description: >
#   The default account is often editor of the whole project, and so is whoever breaks into a machine that has it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance_template
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts
# custom:
#   id: google.compute.default_service_account
#   aliases: [CKV_GCP_30, AVD-GCP-0044, 3cb4af0b-056d-4fb1-8b95-fdc4593625ff]
#   requirement: no compute instance may use the default service account
#   severity: MEDIUM
#   category: least privilege
#   hand_written: an instance without the block has no account at all, which the general rule does not tell from one with the default account
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   frameworks:
#     cis: ["4.1"]
#     pci_dss: ["7.2.1.5", "7.2.5.3", "7.3.3.3", "8.2.8.5"]
#   remediation: Create a service account for the workload and name it in `service_account`.
package decree.google.compute.default_service_account

import data.decree.tf
import data.decree.value

instances contains instance if some instance in input.resource.google_compute_instance

instances contains instance if some instance in input.resource.google_compute_instance_template

instances contains instance if some instance in input.resource.google_compute_region_instance_template

deny contains tf.finding(instance, "uses the default service account", ["service_account", i]) if {
	some instance in instances
	some i, account in instance.values.service_account
	is_default(account)
}

# Whoever names no account in the block has the default one.
is_default(account) if value.absent(value.at(account, ["email"], null))

is_default(account) if value.matches(account.email, `-compute@developer[.]gserviceaccount[.]com$|@appspot[.]gserviceaccount[.]com$`)
