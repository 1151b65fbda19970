# METADATA
# title: Network security groups do not let the whole internet in
# description: A rule from any source opens its ports to every scanner; whether that is meant should be said where it is.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_rule
# custom:
#   id: azure.nsg.all_traffic_open
#   requirement: every network security group and network security rule must not let traffic in from the whole internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   remediation: Name the networks that may come in as `source_address_prefix`.
package decree.azure.nsg.all_traffic_open

import data.decree.net
import data.decree.tf

deny contains tf.finding(security_group, "must not let traffic in from the whole internet", opening.path) if {
	some security_group in input.resource.azurerm_network_security_group
	some opening in net.open_ingress(security_group)
}

deny contains tf.finding(security_rule, "must not let traffic in from the whole internet", opening.path) if {
	some security_rule in input.resource.azurerm_network_security_rule
	some opening in net.open_ingress(security_rule)
}
