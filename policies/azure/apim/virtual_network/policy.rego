# METADATA
# title: API Management runs in a virtual network
# description: Otherwise backends must be open to the public for the gateway to reach them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/api_management
# custom:
#   id: azure.apim.virtual_network
#   aliases: [CKV_AZURE_107]
#   requirement: every API Management service must be part of a virtual network
#   severity: LOW
#   category: network isolation
#   resource_types: [azurerm_api_management]
#   remediation: >-
#     Set `virtual_network_type` to Internal or External and give `virtual_network_configuration` a subnet.
package decree.azure.apim.virtual_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(management, "must be part of a virtual network", ["virtual_network_type"]) if {
	some management in input.resource.azurerm_api_management
	virtual_network_type := value.at(management.values, ["virtual_network_type"], null)
	value.known(virtual_network_type)
	not virtual_network_type in ["Internal", "External"]
}

deny contains tf.finding(management, "must be part of a virtual network", ["virtual_network_configuration", 0, "subnet_id"]) if {
	some management in input.resource.azurerm_api_management
	value.absent(value.at(management.values, ["virtual_network_configuration", 0, "subnet_id"], null))
}
