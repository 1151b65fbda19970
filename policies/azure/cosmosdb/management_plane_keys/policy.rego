# METADATA
# title: Keys of Cosmos DB cannot change the account
# description: With metadata writes left on, whoever holds a key can also change throughput, containers and
#   indexes, past RBAC.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.management_plane_keys
#   aliases: [CKV_AZURE_132]
#   requirement: no Cosmos DB account may allow key based metadata write access
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_cosmosdb_account]
#   remediation: Set `access_key_metadata_writes_enabled` to false.
#   fix:
#     set:
#       path: [access_key_metadata_writes_enabled]
#       value: false
package decree.azure.cosmosdb.management_plane_keys

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not let keys change the account", ["access_key_metadata_writes_enabled"]) if {
	some account in input.resource.azurerm_cosmosdb_account
	access_key_metadata_writes_enabled := value.at(account.values, ["access_key_metadata_writes_enabled"], null)
	value.known(access_key_metadata_writes_enabled)
	access_key_metadata_writes_enabled != false
}
