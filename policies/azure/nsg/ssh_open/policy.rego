# METADATA
# title: Network security groups keep SSH from the internet
# description: Port 22 on the internet draws password guessing within minutes, and any flaw of the server is open to all.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_rule
# custom:
#   id: azure.nsg.ssh_open
#   aliases: [CKV_AZURE_10, AVD-AZU-0050, 3e3c175e-aadf-4e2b-a464-3fdac5748d24]
#   requirement: every network security group and network security rule must not be reachable over SSH from the internet
#   severity: HIGH
#   category: configuration
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   profiles: [recommended]
#   frameworks:
#     cis: ["7.2"]
#     soc2: [cc_6_6]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_310_a_1", "164_312_a_1", "164_312_e_1"]
#     pci_dss:
#       ["1.2.5.17", "1.2.8.17", "1.2.8.18", "1.2.8.21", "1.2.8.41", "1.3.1.19", "1.3.1.21", "1.3.1.24",
#        "1.3.1.45", "1.3.2.19", "1.3.2.21", "1.3.2.24", "1.3.2.45", "1.4.1.5", "1.4.2.18", "1.4.2.19",
#        "1.4.2.22", "1.4.2.43", "1.4.4.5", "1.5.1.17", "1.5.1.18", "1.5.1.21", "1.5.1.40", "2.2.5.17",
#        A1.1.3.17, A1.1.3.18, A1.1.3.21, A1.1.3.40]
#   remediation: Use Azure Bastion or a VPN, and name its network as `source_address_prefix`.
package decree.azure.nsg.ssh_open

import data.decree.net
import data.decree.tf

deny contains tf.finding(security_group, "must not let traffic in from the internet on port 22", opening.path) if {
	some security_group in input.resource.azurerm_network_security_group
	some opening in net.open_ingress(security_group)
	net.reaches(opening, "tcp", 22)
}

deny contains tf.finding(security_rule, "must not let traffic in from the internet on port 22", opening.path) if {
	some security_rule in input.resource.azurerm_network_security_rule
	some opening in net.open_ingress(security_rule)
	net.reaches(opening, "tcp", 22)
}
