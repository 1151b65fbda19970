# METADATA
# title: Firewalls of PostgreSQL do not let every address in
# description: A range up to the last address lets the whole internet try logins and flaws of the database.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server_firewall_rule
# custom:
#   id: azure.postgresql.firewall_any_address
#   aliases: [CKV2_AZURE_26]
#   requirement: no PostgreSQL flexible server firewall rule may have an end_ip_address of "255.255.255.255"
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [azurerm_postgresql_flexible_server_firewall_rule]
#   profiles: [recommended, ai_platform]
#   remediation: Replace the range by those of your own networks, or use a private endpoint.
package decree.azure.postgresql.firewall_any_address

import data.decree.tf

deny contains tf.finding(flexible_server_firewall_rule, "must not set `end_ip_address` to \"255.255.255.255\"", ["end_ip_address"]) if {
	some flexible_server_firewall_rule in input.resource.azurerm_postgresql_flexible_server_firewall_rule
	flexible_server_firewall_rule.values.end_ip_address == "255.255.255.255"
}
