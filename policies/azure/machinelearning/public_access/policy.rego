# METADATA
# title: Machine Learning workspaces have no public network access
# description: Studio, data sets, models and secrets of a workspace are open to a stolen token from anywhere otherwise.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_workspace
# custom:
#   id: azure.machinelearning.public_access
#   aliases: [CKV_AZURE_144, CKV2_AZURE_49]
#   requirement: every Machine Learning workspace must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_machine_learning_workspace]
#   profiles: [recommended, ai_platform]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.machinelearning.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_workspace, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some learning_workspace in input.resource.azurerm_machine_learning_workspace
	public_network_access_enabled := value.at(learning_workspace.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
