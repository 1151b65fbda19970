# METADATA
# title: Linux machines take SSH keys, not passwords
# description: Passwords over SSH can be guessed; keys cannot.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine_scale_set
# custom:
#   id: azure.vm.ssh_keys
#   aliases: [CKV_AZURE_1, CKV_AZURE_49, CKV_AZURE_149, CKV_AZURE_178, AVD-AZU-0039]
#   requirement: no Linux virtual machine and Linux virtual machine scale set may allow password authentication
#   severity: HIGH
#   category: authentication
#   resource_types: [azurerm_linux_virtual_machine, azurerm_linux_virtual_machine_scale_set]
#   profiles: [recommended, ai_platform]
#   remediation: Set `disable_password_authentication` to true.
#   fix:
#     set:
#       path: [disable_password_authentication]
#       value: true
package decree.azure.vm.ssh_keys

import data.decree.tf
import data.decree.value

deny contains tf.finding(virtual_machine, "must authenticate with SSH keys, not passwords", ["disable_password_authentication"]) if {
	some virtual_machine in input.resource.azurerm_linux_virtual_machine
	disable_password_authentication := virtual_machine.values.disable_password_authentication
	value.known(disable_password_authentication)
	disable_password_authentication != true
}

deny contains tf.finding(virtual_machine_scale_set, "must authenticate with SSH keys, not passwords", ["disable_password_authentication"]) if {
	some virtual_machine_scale_set in input.resource.azurerm_linux_virtual_machine_scale_set
	disable_password_authentication := virtual_machine_scale_set.values.disable_password_authentication
	value.known(disable_password_authentication)
	disable_password_authentication != true
}
