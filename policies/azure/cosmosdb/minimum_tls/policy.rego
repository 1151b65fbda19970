# METADATA
# title: Cosmos DB accounts require at least TLS 1.2
# description: TLS 1.0 and 1.1 have known weaknesses that let a connection be downgraded and read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.minimum_tls
#   requirement: every Cosmos DB account must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_cosmosdb_account]
#   profiles: [recommended]
#   remediation: Set `minimal_tls_version` to "Tls12".
#   fix:
#     set:
#       path: [minimal_tls_version]
#       value: Tls12
package decree.azure.cosmosdb.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must require at least TLS 1.2", ["minimal_tls_version"]) if {
	some account in input.resource.azurerm_cosmosdb_account
	minimal_tls_version := account.values.minimal_tls_version
	value.known(minimal_tls_version)
	not minimal_tls_version in ["Tls12", "Tls13"]
}
