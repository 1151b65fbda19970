# METADATA
# title: PostgreSQL servers have no public network access
# description: A database on the internet is found by scanners within minutes, and then only passwords and
#   patches protect the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server
# custom:
#   id: azure.postgresql.public_access
#   requirement: every PostgreSQL flexible server must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_postgresql_flexible_server]
#   profiles: [recommended, ai_platform]
#   remediation: Set `public_network_access_enabled` to false, or give the server a `delegated_subnet_id`.
package decree.azure.postgresql.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must not be publicly accessible", []) if {
	some flexible_server in input.resource.azurerm_postgresql_flexible_server
	public_network_access_enabled := value.at(flexible_server.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
	value.absent(value.at(flexible_server.values, ["delegated_subnet_id"], null))
}
