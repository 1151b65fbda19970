# METADATA
# title: Virtual machines use trusted launch
# description: Without secure boot and vTPM, a boot kit survives in the machine unseen by everything that runs above it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_virtual_machine
# custom:
#   id: azure.vm.trusted_launch
#   requirement: every Linux virtual machine and Windows virtual machine must use trusted launch
#   severity: LOW
#   category: hygiene
#   resource_types: [azurerm_linux_virtual_machine, azurerm_windows_virtual_machine]
#   remediation: Set `secure_boot_enabled` and `vtpm_enabled` to true, with an image of generation 2.
package decree.azure.vm.trusted_launch

import data.decree.tf
import data.decree.value

deny contains tf.finding(virtual_machine, "must use trusted launch", ["secure_boot_enabled"]) if {
	some virtual_machine in input.resource.azurerm_linux_virtual_machine
	secure_boot_enabled := value.at(virtual_machine.values, ["secure_boot_enabled"], null)
	value.known(secure_boot_enabled)
	secure_boot_enabled != true
}

deny contains tf.finding(virtual_machine, "must use trusted launch", ["vtpm_enabled"]) if {
	some virtual_machine in input.resource.azurerm_linux_virtual_machine
	vtpm_enabled := value.at(virtual_machine.values, ["vtpm_enabled"], null)
	value.known(vtpm_enabled)
	vtpm_enabled != true
}

deny contains tf.finding(virtual_machine, "must use trusted launch", ["secure_boot_enabled"]) if {
	some virtual_machine in input.resource.azurerm_windows_virtual_machine
	secure_boot_enabled := value.at(virtual_machine.values, ["secure_boot_enabled"], null)
	value.known(secure_boot_enabled)
	secure_boot_enabled != true
}

deny contains tf.finding(virtual_machine, "must use trusted launch", ["vtpm_enabled"]) if {
	some virtual_machine in input.resource.azurerm_windows_virtual_machine
	vtpm_enabled := value.at(virtual_machine.values, ["vtpm_enabled"], null)
	value.known(vtpm_enabled)
	vtpm_enabled != true
}
