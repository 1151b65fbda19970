# METADATA
# title: Scale sets encrypt at the host
# description: Temporary disks and caches lie outside of the encryption of disks, with swap and scratch data on them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine_scale_set
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_virtual_machine_scale_set
# custom:
#   id: azure.vm.scale_set_encryption_at_host
#   aliases: [CKV_AZURE_97]
#   requirement: every VM scale set must encrypt at the host
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_linux_virtual_machine_scale_set, azurerm_windows_virtual_machine_scale_set]
#   remediation: Set `encryption_at_host_enabled` to true.
#   fix:
#     set:
#       path: [encryption_at_host_enabled]
#       value: true
package decree.azure.vm.scale_set_encryption_at_host

import data.decree.tf
import data.decree.value

deny contains tf.finding(virtual_machine_scale_set, "must encrypt at the host", ["encryption_at_host_enabled"]) if {
	some virtual_machine_scale_set in input.resource.azurerm_linux_virtual_machine_scale_set
	encryption_at_host_enabled := value.at(virtual_machine_scale_set.values, ["encryption_at_host_enabled"], null)
	value.known(encryption_at_host_enabled)
	encryption_at_host_enabled != true
}

deny contains tf.finding(virtual_machine_scale_set, "must encrypt at the host", ["encryption_at_host_enabled"]) if {
	some virtual_machine_scale_set in input.resource.azurerm_windows_virtual_machine_scale_set
	encryption_at_host_enabled := value.at(virtual_machine_scale_set.values, ["encryption_at_host_enabled"], null)
	value.known(encryption_at_host_enabled)
	encryption_at_host_enabled != true
}
