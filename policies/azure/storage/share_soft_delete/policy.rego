# METADATA
# title: Storage accounts keep deleted file shares for a while
# description: A file share that is deleted takes all its files with it; within the retention period it can be
#   restored whole.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.share_soft_delete
#   requirement: every storage account must keep deleted file shares for a while, unless share_properties is not set
#   severity: MEDIUM
#   category: data protection
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.1.1"]
#     hipaa: ["164_308_a_7_i", "164_308_a_7_ii_a"]
#   remediation: Add a `retention_policy` to `share_properties`.
package decree.azure.storage.share_soft_delete

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must keep deleted file shares for a while", ["share_properties", 0, "retention_policy"]) if {
	some account in input.resource.azurerm_storage_account
	value.present(account.values.share_properties)
	value.absent(value.at(account.values, ["share_properties", 0, "retention_policy"], null))
}
