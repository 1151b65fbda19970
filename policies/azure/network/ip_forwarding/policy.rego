# METADATA
# title: Network interfaces do not forward IP packets
# description: A machine that forwards can route traffic between networks past the firewall; only appliances need it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_interface
# custom:
#   id: azure.network.ip_forwarding
#   aliases: [CKV_AZURE_118]
#   requirement: every network interface must not forward IP packets
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_network_interface]
#   remediation: Remove `ip_forwarding_enabled` or set it to false, unless the machine is a network appliance.
package decree.azure.network.ip_forwarding

import data.decree.tf
import data.decree.value

deny contains tf.finding(interface, "must not forward IP packets", ["ip_forwarding_enabled"]) if {
	some interface in input.resource.azurerm_network_interface
	ip_forwarding_enabled := interface.values.ip_forwarding_enabled
	value.known(ip_forwarding_enabled)
	ip_forwarding_enabled != false
}

deny contains tf.finding(interface, "must not forward IP packets", ["enable_ip_forwarding"]) if {
	some interface in input.resource.azurerm_network_interface
	enable_ip_forwarding := interface.values.enable_ip_forwarding
	value.known(enable_ip_forwarding)
	enable_ip_forwarding != false
}
