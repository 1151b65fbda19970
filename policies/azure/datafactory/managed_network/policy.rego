# METADATA
# title: Data factories use a managed network
# description: Otherwise pipelines run on shared addresses, and the sources must be open to the public for them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/data_factory
# custom:
#   id: azure.datafactory.managed_network
#   requirement: every Data Factory must be part of a virtual network
#   severity: LOW
#   category: network isolation
#   resource_types: [azurerm_data_factory]
#   remediation: Set `managed_virtual_network_enabled` to true.
#   fix:
#     set:
#       path: [managed_virtual_network_enabled]
#       value: true
package decree.azure.datafactory.managed_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(factory, "must be part of a virtual network", ["managed_virtual_network_enabled"]) if {
	some factory in input.resource.azurerm_data_factory
	managed_virtual_network_enabled := value.at(factory.values, ["managed_virtual_network_enabled"], null)
	value.known(managed_virtual_network_enabled)
	managed_virtual_network_enabled != true
}
