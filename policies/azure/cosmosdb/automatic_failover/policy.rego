# METADATA
# title: Cosmos DB accounts fail over automatically
# description: When the write region fails, writes stop until somebody acts, unless failover is automatic.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_account
# custom:
#   id: azure.cosmosdb.automatic_failover
#   requirement: every Cosmos DB account must fail over automatically
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_cosmosdb_account]
#   remediation: Set `automatic_failover_enabled` to true and add a second `geo_location`.
package decree.azure.cosmosdb.automatic_failover

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must fail over automatically", []) if {
	some account in input.resource.azurerm_cosmosdb_account
	automatic_failover_enabled := value.at(account.values, ["automatic_failover_enabled"], null)
	value.known(automatic_failover_enabled)
	automatic_failover_enabled != true
	multiple_write_locations_enabled := value.at(account.values, ["multiple_write_locations_enabled"], null)
	value.known(multiple_write_locations_enabled)
	multiple_write_locations_enabled != true
	enable_automatic_failover := value.at(account.values, ["enable_automatic_failover"], null)
	value.known(enable_automatic_failover)
	enable_automatic_failover != true
	enable_multiple_write_locations := value.at(account.values, ["enable_multiple_write_locations"], null)
	value.known(enable_multiple_write_locations)
	enable_multiple_write_locations != true
}
