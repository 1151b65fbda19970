# METADATA
# title: MySQL servers have no public network access
# description: A database on the internet is found by scanners within minutes, and then only passwords and
#   patches protect the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mysql_flexible_server
# custom:
#   id: azure.mysql.public_access
#   aliases: [CKV_AZURE_53]
#   requirement: every MySQL flexible server must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_mysql_flexible_server]
#   profiles: [recommended, ai_platform]
#   remediation: Set `public_network_access` to Disabled, or give the server a `delegated_subnet_id`.
package decree.azure.mysql.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must not be publicly accessible", []) if {
	some flexible_server in input.resource.azurerm_mysql_flexible_server
	public_network_access := value.at(flexible_server.values, ["public_network_access"], null)
	value.known(public_network_access)
	public_network_access != "Disabled"
	value.absent(value.at(flexible_server.values, ["delegated_subnet_id"], null))
}
