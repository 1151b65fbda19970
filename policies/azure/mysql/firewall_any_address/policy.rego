# METADATA
# title: Firewalls of MySQL do not let every address in
# description: A range up to the last address lets the whole internet try logins and flaws of the database.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mysql_flexible_server_firewall_rule
# custom:
#   id: azure.mysql.firewall_any_address
#   requirement: no MySQL flexible server firewall rule may have an end_ip_address of "255.255.255.255"
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [azurerm_mysql_flexible_server_firewall_rule]
#   profiles: [recommended, ai_platform]
#   remediation: Replace the range by those of your own networks, or use a private endpoint.
package decree.azure.mysql.firewall_any_address

import data.decree.tf

deny contains tf.finding(flexible_server_firewall_rule, "must not set `end_ip_address` to \"255.255.255.255\"", ["end_ip_address"]) if {
	some flexible_server_firewall_rule in input.resource.azurerm_mysql_flexible_server_firewall_rule
	flexible_server_firewall_rule.values.end_ip_address == "255.255.255.255"
}
