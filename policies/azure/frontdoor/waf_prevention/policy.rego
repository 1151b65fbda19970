# METADATA
# title: Firewall policies of Front Door block what they detect
# description: In detection mode attacks are logged and passed on to the application.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cdn_frontdoor_firewall_policy
# custom:
#   id: azure.frontdoor.waf_prevention
#   requirement: every Front Door firewall policy must run its firewall in prevention mode
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_cdn_frontdoor_firewall_policy]
#   profiles: [recommended]
#   remediation: Set `mode` to "Prevention".
#   fix:
#     set:
#       path: [mode]
#       value: Prevention
package decree.azure.frontdoor.waf_prevention

import data.decree.tf
import data.decree.value

deny contains tf.finding(frontdoor_firewall_policy, "must run its firewall in prevention mode", ["mode"]) if {
	some frontdoor_firewall_policy in input.resource.azurerm_cdn_frontdoor_firewall_policy
	mode := value.at(frontdoor_firewall_policy.values, ["mode"], null)
	value.known(mode)
	mode != "Prevention"
}
