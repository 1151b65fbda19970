# METADATA
# title: Cosmos DB accounts do not let every origin call them
# description: With an allowed origin of * any web page can use a token that it got hold of, from the browser of a user.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.cors
#   requirement: no Cosmos DB account may have a wildcard CORS policy
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_cosmosdb_account]
#   profiles: [recommended]
#   remediation: Name the origins that may call the account in `cors_rule.allowed_origins`.
package decree.azure.cosmosdb.cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not let every origin call it", ["cors_rule", i, "allowed_origins"]) if {
	some account in input.resource.azurerm_cosmosdb_account
	some i, cors_rule in account.values.cors_rule
	value.has(cors_rule.allowed_origins, "*")
}
