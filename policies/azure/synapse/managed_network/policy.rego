# METADATA
# title: Synapse workspaces use a managed network
# description: Without one, Spark runs next to other customers and its traffic cannot be filtered. It cannot be
#   chosen later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/synapse_workspace
# custom:
#   id: azure.synapse.managed_network
#   aliases: [CKV_AZURE_58, AVD-AZU-0034]
#   requirement: every Synapse workspace must be part of a virtual network
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [azurerm_synapse_workspace]
#   remediation: Set `managed_virtual_network_enabled` to true.
#   fix:
#     set:
#       path: [managed_virtual_network_enabled]
#       value: true
package decree.azure.synapse.managed_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must be part of a virtual network", ["managed_virtual_network_enabled"]) if {
	some workspace in input.resource.azurerm_synapse_workspace
	managed_virtual_network_enabled := value.at(workspace.values, ["managed_virtual_network_enabled"], null)
	value.known(managed_virtual_network_enabled)
	managed_virtual_network_enabled != true
}
