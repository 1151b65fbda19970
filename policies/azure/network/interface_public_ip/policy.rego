# METADATA
# title: Network interfaces have no public address
# description: A machine with an address of its own is reached past load balancer and firewall.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_interface
# custom:
#   id: azure.network.interface_public_ip
#   aliases: [CKV_AZURE_119]
#   requirement: every Azure network interface must not have a public IP address
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_network_interface]
#   profiles: [ai_platform]
#   remediation: Remove `public_ip_address_id`; use a load balancer, a NAT gateway or Bastion.
package decree.azure.network.interface_public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(interface, "must not have a public IP address", ["ip_configuration", i, "public_ip_address_id"]) if {
	some interface in input.resource.azurerm_network_interface
	some i, ip_configuration in interface.values.ip_configuration
	value.present(ip_configuration.public_ip_address_id)
}
