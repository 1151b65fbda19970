# METADATA
# title: Network security groups keep SMB from the internet
# description: File sharing on port 445 spread WannaCry and NotPetya; nothing on the internet needs it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_rule
# custom:
#   id: azure.nsg.smb_open
#   requirement: every network security group and network security rule must not be reachable over SMB from the internet
#   severity: HIGH
#   category: configuration
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   profiles: [recommended]
#   remediation: Share files through a VPN or a private endpoint, and remove the rule.
package decree.azure.nsg.smb_open

import data.decree.net
import data.decree.tf

deny contains tf.finding(security_group, "must not let traffic in from the internet on port 445", opening.path) if {
	some security_group in input.resource.azurerm_network_security_group
	some opening in net.open_ingress(security_group)
	net.reaches(opening, "tcp", 445)
}

deny contains tf.finding(security_rule, "must not let traffic in from the internet on port 445", opening.path) if {
	some security_rule in input.resource.azurerm_network_security_rule
	some opening in net.open_ingress(security_rule)
	net.reaches(opening, "tcp", 445)
}
