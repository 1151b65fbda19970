# METADATA
# title: Cosmos DB accounts use a customer managed key
# description: With a key of your own you can end all access to the data by disabling it. It can only be chosen
#   when the account is made.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.customer_key
#   aliases: [CKV_AZURE_100]
#   requirement: every Cosmos DB account must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_cosmosdb_account]
#   remediation: Set `key_vault_key_id`; it takes a new account.
package decree.azure.cosmosdb.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must be encrypted with a customer managed key", []) if {
	some account in input.resource.azurerm_cosmosdb_account
	value.absent(value.at(account.values, ["key_vault_key_id"], null))
	value.absent(value.at(account.values, ["managed_hsm_key_id"], null))
}
