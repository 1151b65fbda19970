# METADATA
# title: Firewalls of Synapse do not let every address in
# description: A range up to the last address lets the whole internet try logins of the warehouse.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/synapse_firewall_rule
# custom:
#   id: azure.synapse.firewall_any_address
#   requirement: no Synapse firewall rule may have an end_ip_address of "255.255.255.255"
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [azurerm_synapse_firewall_rule]
#   profiles: [recommended, ai_platform]
#   remediation: Replace the range by those of your own networks, or use private endpoints.
package decree.azure.synapse.firewall_any_address

import data.decree.tf

deny contains tf.finding(firewall_rule, "must not set `end_ip_address` to \"255.255.255.255\"", ["end_ip_address"]) if {
	some firewall_rule in input.resource.azurerm_synapse_firewall_rule
	firewall_rule.values.end_ip_address == "255.255.255.255"
}
