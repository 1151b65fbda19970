# METADATA
# title: Network security groups keep database ports from the internet
# description: A database that answers to the internet is found by scanners within minutes, and held by its passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_security_rule
# custom:
#   id: azure.nsg.database_ports_open
#   requirement: every network security group and network security rule must not let traffic in from the internet
#     on port 1433, 1521, 3306, 5432 or 27017
#   severity: HIGH
#   category: configuration
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   profiles: [recommended]
#   remediation: Name the networks of the applications as `source_address_prefix`.
package decree.azure.nsg.database_ports_open

import data.decree.net
import data.decree.tf

deny contains tf.finding(security_group, "must not let traffic in from the internet on port 1433 or 1521 or 3306 or 5432 or 27017", opening.path) if {
	some security_group in input.resource.azurerm_network_security_group
	some opening in net.open_ingress(security_group)
	some port in [1433, 1521, 3306, 5432, 27017]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_rule, "must not let traffic in from the internet on port 1433 or 1521 or 3306 or 5432 or 27017", opening.path) if {
	some security_rule in input.resource.azurerm_network_security_rule
	some opening in net.open_ingress(security_rule)
	some port in [1433, 1521, 3306, 5432, 27017]
	net.reaches(opening, "tcp", port)
}
