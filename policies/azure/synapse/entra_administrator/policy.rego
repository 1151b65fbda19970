# METADATA
# title: Synapse workspaces have an Entra administrator
# description: Logins of SQL know no second factor, and stay when a person leaves.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/synapse_workspace
# custom:
#   id: azure.synapse.entra_administrator
#   requirement: every Synapse workspace must have an Active Directory administrator
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_synapse_workspace]
#   remediation: Add the `azurerm_synapse_workspace_aad_admin` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_synapse_workspace_aad_admin
#       attributes:
#         synapse_workspace_id: ${self.id}
#         login: ${var.login}
package decree.azure.synapse.entra_administrator

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must have an Active Directory administrator", []) if {
	some workspace in input.resource.azurerm_synapse_workspace
	every workspace_aad_admin in possible_workspace_aad_admins(workspace) {
		value.absent(value.at(workspace_aad_admin.values, ["login"], null))
	}
	value.absent(value.at(workspace.values, ["aad_admin"], null))
}

possible_workspace_aad_admins(workspace) := [candidate |
	some candidate in input.resource.azurerm_synapse_workspace_aad_admin
	tf.could_refer(value.at(candidate.values, ["synapse_workspace_id"], null), workspace)
]
