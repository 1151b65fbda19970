# METADATA
# title: Firewall policies of gateways block what they detect
# description: In detection mode attacks are logged and passed on to the application.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/web_application_firewall_policy
# custom:
#   id: azure.network.waf_prevention
#   requirement: every Application Gateway WAF policy must run its firewall in prevention mode
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_web_application_firewall_policy]
#   profiles: [recommended]
#   remediation: Set `policy_settings.0.mode` to "Prevention".
#   fix:
#     set:
#       path: [policy_settings, 0, mode]
#       value: Prevention
package decree.azure.network.waf_prevention

import data.decree.tf
import data.decree.value

deny contains tf.finding(application_firewall_policy, "must run its firewall in prevention mode", ["policy_settings", 0, "mode"]) if {
	some application_firewall_policy in input.resource.azurerm_web_application_firewall_policy
	mode := application_firewall_policy.values.policy_settings[0].mode
	value.known(mode)
	mode != "Prevention"
}
