# METADATA
# title: PostgreSQL servers throttle failing connections
# description: Throttling slows down an address that keeps failing to log in; switched off, passwords can be
#   guessed at full speed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server_configuration
# custom:
#   id: azure.postgresql.connection_throttling
#   aliases: [AVD-AZU-0021, 2b3c671f-1b76-4741-8789-ed1fe0785dc4]
#   requirement: every PostgreSQL flexible server configuration must throttle connections
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_postgresql_flexible_server_configuration]
#   remediation: Set the `value` to on.
package decree.azure.postgresql.connection_throttling

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server_configuration, "must throttle connections", []) if {
	some flexible_server_configuration in input.resource.azurerm_postgresql_flexible_server_configuration
	flexible_server_configuration.values.name in ["connection_throttling", "connection_throttle.enable"]
	value_2 := value.at(flexible_server_configuration.values, ["value"], null)
	value.known(value_2)
	not value_2 in ["on", "ON", "On"]
}
