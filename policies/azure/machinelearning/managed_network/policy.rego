# METADATA
# title: Machine Learning workspaces have a managed network
# description: Without isolation, jobs and endpoints run outside of any network of yours and can send training
#   data anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_workspace
# custom:
#   id: azure.machinelearning.managed_network
#   requirement: every Machine Learning workspace must restrict outbound network access
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [azurerm_machine_learning_workspace]
#   profiles: [ai_platform]
#   remediation: Set `managed_network.0.isolation_mode` to "AllowOnlyApprovedOutbound".
#   fix:
#     set:
#       path: [managed_network, 0, isolation_mode]
#       value: AllowOnlyApprovedOutbound
package decree.azure.machinelearning.managed_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_workspace, "must restrict outbound network access", ["managed_network", 0, "isolation_mode"]) if {
	some learning_workspace in input.resource.azurerm_machine_learning_workspace
	isolation_mode := value.at(learning_workspace.values, ["managed_network", 0, "isolation_mode"], null)
	value.known(isolation_mode)
	not isolation_mode in ["AllowOnlyApprovedOutbound", "AllowInternetOutbound"]
}
