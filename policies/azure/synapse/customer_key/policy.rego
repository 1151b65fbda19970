# METADATA
# title: Synapse workspaces use a customer managed key
# description: With your own key you can end all access to the warehouse at once.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/synapse_workspace
# custom:
#   id: azure.synapse.customer_key
#   aliases: [CKV_AZURE_240]
#   requirement: every Synapse workspace must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_synapse_workspace]
#   remediation: Add a `customer_managed_key` block; it takes a new workspace.
package decree.azure.synapse.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must be encrypted with a customer managed key", ["customer_managed_key"]) if {
	some workspace in input.resource.azurerm_synapse_workspace
	value.absent(value.at(workspace.values, ["customer_managed_key"], null))
}
