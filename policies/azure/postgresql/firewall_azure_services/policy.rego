# METADATA
# title: Firewalls of PostgreSQL do not let all of Azure in
# description: The range 0.0.0.0 admits every machine in Azure, also those of other customers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server_firewall_rule
# custom:
#   id: azure.postgresql.firewall_azure_services
#   requirement: no PostgreSQL flexible server firewall rule may allow access from Azure services
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_postgresql_flexible_server_firewall_rule]
#   profiles: [recommended]
#   remediation: Remove the rule and use a private endpoint or a delegated subnet.
package decree.azure.postgresql.firewall_azure_services

import data.decree.tf

deny contains tf.finding(flexible_server_firewall_rule, "must not let all Azure services in", []) if {
	some flexible_server_firewall_rule in input.resource.azurerm_postgresql_flexible_server_firewall_rule
	flexible_server_firewall_rule.values.start_ip_address == "0.0.0.0"
	flexible_server_firewall_rule.values.end_ip_address == "0.0.0.0"
}
