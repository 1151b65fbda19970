# METADATA
# title: Virtual networks have DDoS protection
# description: The free protection of the platform does not learn the traffic of your applications and does not
#   stop floods that fit them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/virtual_network
# custom:
#   id: azure.network.ddos_protection
#   requirement: every Azure virtual network must have DDoS protection
#   severity: LOW
#   category: network exposure
#   resource_types: [azurerm_virtual_network]
#   frameworks:
#     cis: ["8.5"]
#   remediation: Set `ddos_protection_plan.0.enable` to true.
#   fix:
#     set:
#       path: [ddos_protection_plan, 0, enable]
#       value: true
package decree.azure.network.ddos_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(network, "must have DDoS protection", ["ddos_protection_plan", 0, "enable"]) if {
	some network in input.resource.azurerm_virtual_network
	enable := value.at(network.values, ["ddos_protection_plan", 0, "enable"], null)
	value.known(enable)
	enable != true
}
