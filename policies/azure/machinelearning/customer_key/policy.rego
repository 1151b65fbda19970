# METADATA
# title: Machine Learning workspaces use a customer managed key
# description: Metadata, prompts and run history are readable only while your own key is enabled.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_workspace
# custom:
#   id: azure.machinelearning.customer_key
#   requirement: every Machine Learning workspace must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_machine_learning_workspace]
#   profiles: [ai_platform]
#   remediation: Add an `encryption` block with the key of your vault; it takes a new workspace.
package decree.azure.machinelearning.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_workspace, "must be encrypted with a customer managed key", ["encryption", 0, "key_id"]) if {
	some learning_workspace in input.resource.azurerm_machine_learning_workspace
	value.absent(value.at(learning_workspace.values, ["encryption", 0, "key_id"], null))
}
