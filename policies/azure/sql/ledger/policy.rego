# METADATA
# title: SQL databases keep a ledger
# description: A ledger proves that rows were not changed afterwards, even by an administrator.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_database
# custom:
#   id: azure.sql.ledger
#   aliases: [CKV_AZURE_224]
#   requirement: every Azure SQL database must keep a ledger
#   severity: LOW
#   category: logging
#   resource_types: [azurerm_mssql_database]
#   remediation: Set `ledger_enabled` to true.
#   fix:
#     set:
#       path: [ledger_enabled]
#       value: true
package decree.azure.sql.ledger

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must keep a ledger", ["ledger_enabled"]) if {
	some database in input.resource.azurerm_mssql_database
	ledger_enabled := value.at(database.values, ["ledger_enabled"], null)
	value.known(ledger_enabled)
	ledger_enabled != true
}
