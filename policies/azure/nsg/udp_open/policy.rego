# METADATA
# title: Network security groups keep UDP from the internet
# description: Open UDP services are used to amplify floods against others, as DNS, NTP and memcached were.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_rule
# custom:
#   id: azure.nsg.udp_open
#   aliases: [CKV_AZURE_77]
#   requirement: no network security group and network security rule may allow UDP from the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   frameworks:
#     cis: ["7.3"]
#     soc2: [cc_6_6]
#     hipaa: ["164_308_a_1_ii_b"]
#   remediation: Name the networks that may come in as `source_address_prefix`, or open TCP only.
package decree.azure.nsg.udp_open

import data.decree.net
import data.decree.tf

deny contains tf.finding(security_group, "must not let the internet reach UDP services", opening.path) if {
	some security_group in input.resource.azurerm_network_security_group
	some opening in net.open_ingress(security_group)
	net.reaches_some_port(opening, "udp")
}

deny contains tf.finding(security_rule, "must not let the internet reach UDP services", opening.path) if {
	some security_rule in input.resource.azurerm_network_security_rule
	some opening in net.open_ingress(security_rule)
	net.reaches_some_port(opening, "udp")
}
