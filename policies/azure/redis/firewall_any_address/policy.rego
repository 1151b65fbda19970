# METADATA
# title: Firewalls of Redis do not let every address in
# description: A range that begins at 0.0.0.0 lets the whole internet try keys and flaws of the cache.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/redis_firewall_rule
# custom:
#   id: azure.redis.firewall_any_address
#   aliases: [fd8da341-6760-4450-b26c-9f6d8850575e]
#   requirement: every Redis firewall rule must not let every address in
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [azurerm_redis_firewall_rule]
#   profiles: [recommended]
#   remediation: Replace the range by those of your own networks, or use a private endpoint.
package decree.azure.redis.firewall_any_address

import data.decree.tf

deny contains tf.finding(firewall_rule, "must not let every address in", ["start_ip"]) if {
	some firewall_rule in input.resource.azurerm_redis_firewall_rule
	firewall_rule.values.start_ip == "0.0.0.0"
}
