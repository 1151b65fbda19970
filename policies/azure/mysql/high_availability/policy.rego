# METADATA
# title: MySQL servers are highly available
# description: Without a standby, each patch or failure of the machine is an outage.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mysql_flexible_server
# custom:
#   id: azure.mysql.high_availability
#   requirement: every MySQL flexible server must be highly available
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_mysql_flexible_server]
#   remediation: Add a `high_availability` block.
package decree.azure.mysql.high_availability

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must be highly available", ["high_availability"]) if {
	some flexible_server in input.resource.azurerm_mysql_flexible_server
	value.absent(value.at(flexible_server.values, ["high_availability"], null))
}
