# METADATA
# title: Cosmos DB accounts do not accept their keys
# description: An account key reads and writes everything and belongs to no person; Entra ID tokens can be
#   narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.local_authentication
#   aliases: [CKV_AZURE_140]
#   requirement: no Cosmos DB account may allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_cosmosdb_account]
#   frameworks:
#     hipaa: ["164_308_a_4_ii_b", "164_312_a_2_i"]
#   remediation: Set `local_authentication_disabled` to true.
#   fix:
#     set:
#       path: [local_authentication_disabled]
#       value: true
package decree.azure.cosmosdb.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not allow local accounts", ["local_authentication_disabled"]) if {
	some account in input.resource.azurerm_cosmosdb_account
	local_authentication_disabled := value.at(account.values, ["local_authentication_disabled"], null)
	value.known(local_authentication_disabled)
	local_authentication_disabled != true
}
