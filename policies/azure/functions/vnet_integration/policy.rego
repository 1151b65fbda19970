# METADATA
# title: Function apps reach out through a virtual network
# description: Without integration, traffic to databases leaves over shared public addresses, so their firewalls
#   must let all of Azure in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_function_app
# custom:
#   id: azure.functions.vnet_integration
#   requirement: every Linux function app and Windows function app must be part of a virtual network
#   severity: LOW
#   category: network isolation
#   resource_types: [azurerm_linux_function_app, azurerm_windows_function_app]
#   frameworks:
#     pci_dss: ["1.2.8.20", "1.3.1.23", "1.3.2.23", "1.4.2.21", "1.5.1.20", A1.1.3.20]
#   remediation: Set `virtual_network_subnet_id` to a subnet that is delegated to the plan.
package decree.azure.functions.vnet_integration

import data.decree.tf
import data.decree.value

deny contains tf.finding(function_app, "must be part of a virtual network", ["virtual_network_subnet_id"]) if {
	some function_app in input.resource.azurerm_linux_function_app
	value.absent(value.at(function_app.values, ["virtual_network_subnet_id"], null))
}

deny contains tf.finding(function_app, "must be part of a virtual network", ["virtual_network_subnet_id"]) if {
	some function_app in input.resource.azurerm_windows_function_app
	value.absent(value.at(function_app.values, ["virtual_network_subnet_id"], null))
}
