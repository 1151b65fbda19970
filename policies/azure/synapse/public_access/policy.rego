# METADATA
# title: Synapse workspaces have no public network access
# description: A warehouse on the internet is protected by its passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/synapse_workspace
# custom:
#   id: azure.synapse.public_access
#   requirement: every Synapse workspace must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_synapse_workspace]
#   profiles: [ai_platform]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.synapse.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some workspace in input.resource.azurerm_synapse_workspace
	public_network_access_enabled := value.at(workspace.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
