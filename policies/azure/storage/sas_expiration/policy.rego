# METADATA
# title: Storage accounts limit the life of SAS tokens
# description: A SAS token that never expires is a password in a link. The policy warns of each that is issued
#   for longer than you allow.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.sas_expiration
#   aliases: [CKV2_AZURE_41]
#   requirement: every storage account must have a SAS expiration policy
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_storage_account]
#   remediation: Add a `sas_policy` with an `expiration_period`.
package decree.azure.storage.sas_expiration

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must have a SAS expiration policy", ["sas_policy", 0, "expiration_period"]) if {
	some account in input.resource.azurerm_storage_account
	value.absent(value.at(account.values, ["sas_policy", 0, "expiration_period"], null))
}
