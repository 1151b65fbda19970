# METADATA
# title: Firewall policies of Front Door are enabled
# description: A disabled policy filters nothing, while the profile looks protected.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cdn_frontdoor_firewall_policy
# custom:
#   id: azure.frontdoor.waf_enabled
#   requirement: every Front Door firewall policy must be enabled
#   severity: MEDIUM
#   category: configuration
#   resource_types: [azurerm_cdn_frontdoor_firewall_policy]
#   profiles: [recommended]
#   remediation: Set `enabled` to true.
#   fix:
#     set:
#       path: [enabled]
#       value: true
package decree.azure.frontdoor.waf_enabled

import data.decree.tf
import data.decree.value

deny contains tf.finding(frontdoor_firewall_policy, "must set `enabled` to true", ["enabled"]) if {
	some frontdoor_firewall_policy in input.resource.azurerm_cdn_frontdoor_firewall_policy
	enabled := frontdoor_firewall_policy.values.enabled
	value.known(enabled)
	enabled != true
}
