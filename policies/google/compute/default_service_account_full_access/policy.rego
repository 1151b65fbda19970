# METADATA
# title: Instances do not give the default service account full access
# description: >
#   With the scope cloud-platform the default account, often editor of the project, may call every API from the machine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance_template
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts
# custom:
#   id: google.compute.default_service_account_full_access
#   aliases: [CKV_GCP_31, bc280331-27b9-4acb-a010-018e8098aa5d]
#   requirement: no compute instance may use the default service account with full access to all Cloud APIs
#   severity: HIGH
#   category: least privilege
#   hand_written: the scope is harmless with an account of few rights, and the general rule speaks of the scope alone
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   frameworks:
#     cis: ["4.2"]
#   remediation: Create a service account for the workload; with it the scope cloud-platform is right.
package decree.google.compute.default_service_account_full_access

import data.decree.tf
import data.decree.value

instances contains instance if some instance in input.resource.google_compute_instance

instances contains instance if some instance in input.resource.google_compute_instance_template

instances contains instance if some instance in input.resource.google_compute_region_instance_template

deny contains tf.finding(instance, "gives the default service account full access to all Cloud APIs", ["service_account", i]) if {
	some instance in instances
	some i, account in instance.values.service_account
	is_default(account)
	some scope in account.scopes
	scope in {"cloud-platform", "https://www.googleapis.com/auth/cloud-platform"}
}

# Whoever names no account in the block has the default one.
is_default(account) if value.absent(value.at(account, ["email"], null))

is_default(account) if value.matches(account.email, `-compute@developer[.]gserviceaccount[.]com$|@appspot[.]gserviceaccount[.]com$`)
