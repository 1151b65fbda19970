# METADATA
# title: Machine Learning workspaces have a private endpoint
# description: Through a private endpoint data scientists reach the workspace inside your network, and the
#   public door can be shut.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_workspace
# custom:
#   id: azure.machinelearning.private_endpoint
#   requirement: every Machine Learning workspace must have a private endpoint
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_machine_learning_workspace]
#   remediation: Add an `azurerm_private_endpoint` for the workspace.
package decree.azure.machinelearning.private_endpoint

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_workspace, "must have a private endpoint", []) if {
	some learning_workspace in input.resource.azurerm_machine_learning_workspace
	every endpoint in possible_endpoints(learning_workspace) {
		value.absent(value.at(endpoint.values, ["private_service_connection"], null))
	}
}

possible_endpoints(learning_workspace) := [candidate |
	some candidate in input.resource.azurerm_private_endpoint
	tf.could_refer(value.at(candidate.values, ["private_service_connection", 0, "private_connection_resource_id"], null), learning_workspace)
]
