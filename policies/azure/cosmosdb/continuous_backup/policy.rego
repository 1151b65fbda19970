# METADATA
# title: Cosmos DB accounts are backed up continuously
# description: Periodic backups lose up to a day, and only support can restore them; continuous ones go back to any second.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.continuous_backup
#   requirement: every Cosmos DB account must be backed up continuously
#   severity: LOW
#   category: data protection
#   resource_types: [azurerm_cosmosdb_account]
#   frameworks:
#     hipaa: ["164_308_a_7_ii_a"]
#   remediation: Set `backup.0.type` to "Continuous".
#   fix:
#     set:
#       path: [backup, 0, type]
#       value: Continuous
package decree.azure.cosmosdb.continuous_backup

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must be backed up continuously", ["backup", 0, "type"]) if {
	some account in input.resource.azurerm_cosmosdb_account
	type := value.at(account.values, ["backup", 0, "type"], null)
	value.known(type)
	type != "Continuous"
}
