# METADATA
# title: PostgreSQL servers are highly available
# description: Without a standby, each patch or failure of the machine is an outage of minutes to hours.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server
# custom:
#   id: azure.postgresql.high_availability
#   requirement: every PostgreSQL flexible server must be highly available
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_postgresql_flexible_server]
#   remediation: Add a `high_availability` block.
package decree.azure.postgresql.high_availability

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must be highly available", ["high_availability"]) if {
	some flexible_server in input.resource.azurerm_postgresql_flexible_server
	value.absent(value.at(flexible_server.values, ["high_availability"], null))
}
