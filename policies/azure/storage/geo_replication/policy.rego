# METADATA
# title: Storage accounts are replicated
# description: "With LRS all three copies sit in one data centre: a fire or flood there loses the data."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.geo_replication
#   aliases: [CKV_AZURE_206]
#   requirement: every storage account must be replicated
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_storage_account]
#   remediation: Set `account_replication_type` to "GRS".
#   fix:
#     set:
#       path: [account_replication_type]
#       value: GRS
package decree.azure.storage.geo_replication

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must be replicated", ["account_replication_type"]) if {
	some account in input.resource.azurerm_storage_account
	account_replication_type := value.at(account.values, ["account_replication_type"], null)
	value.known(account_replication_type)
	not account_replication_type in ["GRS", "RAGRS", "GZRS", "RAGZRS", "ZRS"]
}
