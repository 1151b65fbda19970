# METADATA
# title: Virtual machines do not take extensions
# description: "An extension runs any code as root: with it, a right in Azure becomes one inside the machine."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_virtual_machine
# custom:
#   id: azure.vm.extensions
#   aliases: [CKV_AZURE_50]
#   requirement: no Linux virtual machine and Windows virtual machine may allow extension operations
#   severity: LOW
#   category: hygiene
#   resource_types: [azurerm_linux_virtual_machine, azurerm_windows_virtual_machine]
#   remediation: Set `allow_extension_operations` to false.
#   fix:
#     set:
#       path: [allow_extension_operations]
#       value: false
package decree.azure.vm.extensions

import data.decree.tf
import data.decree.value

deny contains tf.finding(virtual_machine, "must not allow extension operations", ["allow_extension_operations"]) if {
	some virtual_machine in input.resource.azurerm_linux_virtual_machine
	allow_extension_operations := value.at(virtual_machine.values, ["allow_extension_operations"], null)
	value.known(allow_extension_operations)
	allow_extension_operations != false
}

deny contains tf.finding(virtual_machine, "must not allow extension operations", ["allow_extension_operations"]) if {
	some virtual_machine in input.resource.azurerm_windows_virtual_machine
	allow_extension_operations := value.at(virtual_machine.values, ["allow_extension_operations"], null)
	value.known(allow_extension_operations)
	allow_extension_operations != false
}
