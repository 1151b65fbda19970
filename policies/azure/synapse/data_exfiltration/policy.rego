# METADATA
# title: Synapse workspaces stop data exfiltration
# description: Without it, a notebook can copy the warehouse to the storage of any tenant. It cannot be chosen later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/synapse_workspace
# custom:
#   id: azure.synapse.data_exfiltration
#   aliases: [CKV_AZURE_157]
#   requirement: every Synapse workspace must be protected against data exfiltration
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [azurerm_synapse_workspace]
#   profiles: [ai_platform]
#   remediation: Set `data_exfiltration_protection_enabled` to true.
#   fix:
#     set:
#       path: [data_exfiltration_protection_enabled]
#       value: true
package decree.azure.synapse.data_exfiltration

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must be protected against data exfiltration", ["data_exfiltration_protection_enabled"]) if {
	some workspace in input.resource.azurerm_synapse_workspace
	data_exfiltration_protection_enabled := value.at(workspace.values, ["data_exfiltration_protection_enabled"], null)
	value.known(data_exfiltration_protection_enabled)
	data_exfiltration_protection_enabled != true
}
