# METADATA
# title: Cosmos DB accounts have no public network access
# description: With public access disabled only private endpoints serve, and rules for addresses cannot be
#   loosened by mistake.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.public_access
#   aliases: [CKV_AZURE_101]
#   requirement: every Cosmos DB account must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_cosmosdb_account]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.cosmosdb.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some account in input.resource.azurerm_cosmosdb_account
	public_network_access_enabled := value.at(account.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
