# METADATA
# title: Subnets are guarded by a network security group
# description: Without a group, everything in the virtual network reaches every port of the machines of the subnet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/subnet
# custom:
#   id: azure.network.subnet_security_group
#   aliases: [CKV2_AZURE_31]
#   requirement: every subnet must be guarded by a network security group
#   severity: LOW
#   category: network isolation
#   resource_types: [azurerm_subnet]
#   frameworks:
#     cis: ["7.11"]
#     soc2: [cc_6_6]
#   remediation: Add the `azurerm_subnet_network_security_group_association` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_subnet_network_security_group_association
#       attributes:
#         subnet_id: ${self.id}
#         network_security_group_id: ${var.network_security_group_id}
package decree.azure.network.subnet_security_group

import data.decree.tf
import data.decree.value

deny contains tf.finding(subnet, "must be guarded by a network security group", []) if {
	some subnet in input.resource.azurerm_subnet
	every network_security_group_association in possible_network_security_group_associations(subnet) {
		value.absent(value.at(network_security_group_association.values, ["network_security_group_id"], null))
	}
}

possible_network_security_group_associations(subnet) := [candidate |
	some candidate in input.resource.azurerm_subnet_network_security_group_association
	tf.could_refer(value.at(candidate.values, ["subnet_id"], null), subnet)
]
