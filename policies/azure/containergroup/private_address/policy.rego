# METADATA
# title: Container groups have no public address
# description: A public address puts every open port of the containers on the internet, with no filter before it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_group
# custom:
#   id: azure.containergroup.private_address
#   requirement: every container group must have a private IP address
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_container_group]
#   remediation: Set `ip_address_type` to "Private".
#   fix:
#     set:
#       path: [ip_address_type]
#       value: Private
package decree.azure.containergroup.private_address

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must not have a public IP address", ["ip_address_type"]) if {
	some group in input.resource.azurerm_container_group
	ip_address_type := value.at(group.values, ["ip_address_type"], null)
	value.known(ip_address_type)
	not ip_address_type in ["Private", "None"]
}
