# METADATA
# title: Network security groups keep plain HTTP from the internet
# description: On port 80 sessions and passwords travel in clear text, past the gateway that should end TLS and filter.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_rule
# custom:
#   id: azure.nsg.http_open
#   aliases: [CKV_AZURE_160]
#   requirement: every network security group and network security rule must not be reachable over HTTP from the internet
#   severity: LOW
#   category: configuration
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   frameworks:
#     cis: ["7.4"]
#     soc2: [cc_6_6]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_310_a_1", "164_312_a_1"]
#     pci_dss:
#       ["1.2.5.5", "1.2.8.25", "1.3.1.28", "1.3.2.28", "1.4.1.6", "1.4.2.26", "1.4.4.6", "1.5.1.25", "2.2.5.5",
#        "2.2.7.3", "4.2.1.1.7", "4.2.1.3", "8.3.2.6", A1.1.3.25]
#   remediation: Publish the application through a gateway over HTTPS, and let only that in.
package decree.azure.nsg.http_open

import data.decree.net
import data.decree.tf

deny contains tf.finding(security_group, "must not let traffic in from the internet on port 80", opening.path) if {
	some security_group in input.resource.azurerm_network_security_group
	some opening in net.open_ingress(security_group)
	net.reaches(opening, "tcp", 80)
}

deny contains tf.finding(security_rule, "must not let traffic in from the internet on port 80", opening.path) if {
	some security_rule in input.resource.azurerm_network_security_rule
	some opening in net.open_ingress(security_rule)
	net.reaches(opening, "tcp", 80)
}
