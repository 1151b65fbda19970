# METADATA
# title: Network security groups keep RDP from the internet
# description: Remote desktop on the internet is the most common door of ransomware.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_rule
# custom:
#   id: azure.nsg.rdp_open
#   aliases: [CKV_AZURE_9, AVD-AZU-0048, efbf6449-5ec5-4cfe-8f15-acc51e0d787c]
#   requirement: every network security group and network security rule must not be reachable over RDP from the internet
#   severity: HIGH
#   category: configuration
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   profiles: [recommended]
#   frameworks:
#     cis: ["7.1"]
#     soc2: [cc_6_6]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_310_a_1", "164_312_a_1", "164_312_e_1"]
#   remediation: Use Azure Bastion or a VPN, and name its network as `source_address_prefix`.
package decree.azure.nsg.rdp_open

import data.decree.net
import data.decree.tf

deny contains tf.finding(security_group, "must not let traffic in from the internet on port 3389", opening.path) if {
	some security_group in input.resource.azurerm_network_security_group
	some opening in net.open_ingress(security_group)
	net.reaches(opening, "tcp", 3389)
}

deny contains tf.finding(security_rule, "must not let traffic in from the internet on port 3389", opening.path) if {
	some security_rule in input.resource.azurerm_network_security_rule
	some opening in net.open_ingress(security_rule)
	net.reaches(opening, "tcp", 3389)
}
