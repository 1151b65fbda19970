# METADATA
# title: SQL databases are spread over availability zones
# description: In one zone, the failure of one data centre stops the database until it is restored elsewhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_database
# custom:
#   id: azure.sql.zone_redundancy
#   aliases: [CKV_AZURE_229]
#   requirement: every Azure SQL database must be spread over availability zones
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_mssql_database]
#   remediation: Set `zone_redundant` to true.
#   fix:
#     set:
#       path: [zone_redundant]
#       value: true
package decree.azure.sql.zone_redundancy

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must be spread over availability zones", ["zone_redundant"]) if {
	some database in input.resource.azurerm_mssql_database
	zone_redundant := value.at(database.values, ["zone_redundant"], null)
	value.known(zone_redundant)
	zone_redundant != true
}
