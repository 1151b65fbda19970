# METADATA
# title: Virtual machines encrypt at the host
# description: Temporary disks and caches lie outside of the encryption of disks, with swap and scratch data on them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_virtual_machine
# custom:
#   id: azure.vm.encryption_at_host
#   aliases: [CKV_AZURE_151]
#   requirement: every Linux virtual machine and Windows virtual machine must encrypt at the host
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_linux_virtual_machine, azurerm_windows_virtual_machine]
#   remediation: Set `encryption_at_host_enabled` to true.
#   fix:
#     set:
#       path: [encryption_at_host_enabled]
#       value: true
package decree.azure.vm.encryption_at_host

import data.decree.tf
import data.decree.value

deny contains tf.finding(virtual_machine, "must encrypt at the host", ["encryption_at_host_enabled"]) if {
	some virtual_machine in input.resource.azurerm_linux_virtual_machine
	encryption_at_host_enabled := value.at(virtual_machine.values, ["encryption_at_host_enabled"], null)
	value.known(encryption_at_host_enabled)
	encryption_at_host_enabled != true
}

deny contains tf.finding(virtual_machine, "must encrypt at the host", ["encryption_at_host_enabled"]) if {
	some virtual_machine in input.resource.azurerm_windows_virtual_machine
	encryption_at_host_enabled := value.at(virtual_machine.values, ["encryption_at_host_enabled"], null)
	value.known(encryption_at_host_enabled)
	encryption_at_host_enabled != true
}
