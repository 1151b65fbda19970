# METADATA
# title: SQL servers have no public network access
# description: A server on the internet is found by scanners within minutes, and then only passwords and patches
#   stand before the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_server
# custom:
#   id: azure.sql.public_access
#   aliases: [CKV_AZURE_113]
#   requirement: every Azure SQL server must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_mssql_server]
#   profiles: [recommended, ai_platform]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.sql.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(server, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some server in input.resource.azurerm_mssql_server
	public_network_access_enabled := value.at(server.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
