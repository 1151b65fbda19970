# METADATA
# title: Windows machines install updates
# description: A machine that does not patch itself has known holes within a month.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_virtual_machine
# custom:
#   id: azure.vm.windows_updates
#   aliases: [CKV_AZURE_177]
#   requirement: every Windows virtual machine must have automatic updates
#   severity: MEDIUM
#   category: patching
#   resource_types: [azurerm_windows_virtual_machine]
#   profiles: [recommended]
#   remediation: Set `patch_mode` to "AutomaticByPlatform".
#   fix:
#     set:
#       path: [patch_mode]
#       value: AutomaticByPlatform
package decree.azure.vm.windows_updates

import data.decree.tf
import data.decree.value

deny contains tf.finding(virtual_machine, "must patch automatically", ["patch_mode"]) if {
	some virtual_machine in input.resource.azurerm_windows_virtual_machine
	patch_mode := virtual_machine.values.patch_mode
	value.known(patch_mode)
	not patch_mode in ["AutomaticByPlatform", "AutomaticByOS"]
}
