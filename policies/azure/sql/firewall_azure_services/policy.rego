# METADATA
# title: Firewalls of SQL servers do not let all of Azure in
# description: The range 0.0.0.0 admits every machine in Azure, also those of other customers, and so of any
#   attacker with an account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_firewall_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/3.116.0/docs/resources/sql_firewall_rule
# custom:
#   id: azure.sql.firewall_azure_services
#   requirement: no SQL firewall rule may allow access from Azure services
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_mssql_firewall_rule, azurerm_sql_firewall_rule]
#   profiles: [recommended]
#   remediation: Remove the rule and use a private endpoint or virtual network rules.
package decree.azure.sql.firewall_azure_services

import data.decree.tf

deny contains tf.finding(firewall_rule, "must not let all Azure services in", []) if {
	some firewall_rule in input.resource.azurerm_mssql_firewall_rule
	firewall_rule.values.start_ip_address == "0.0.0.0"
	firewall_rule.values.end_ip_address == "0.0.0.0"
}

deny contains tf.finding(firewall_rule, "must not let all Azure services in", []) if {
	some firewall_rule in input.resource.azurerm_sql_firewall_rule
	firewall_rule.values.start_ip_address == "0.0.0.0"
	firewall_rule.values.end_ip_address == "0.0.0.0"
}
