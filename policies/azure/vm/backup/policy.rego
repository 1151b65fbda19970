# METADATA
# title: Virtual machines are backed up
# description: Without a backup, a deleted or encrypted disk cannot be brought back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_virtual_machine
# custom:
#   id: azure.vm.backup
#   requirement: every Linux virtual machine and Windows virtual machine must be backed up
#   severity: LOW
#   category: data protection
#   resource_types: [azurerm_linux_virtual_machine, azurerm_windows_virtual_machine]
#   frameworks:
#     hipaa:
#       ["164_308_a_4_ii_a", "164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b", "164_308_a_7_ii_c",
#        "164_312_a_2_ii"]
#   remediation: Add the `azurerm_backup_protected_vm` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_backup_protected_vm
#       attributes:
#         source_vm_id: ${self.id}
#         recovery_vault_name: ${var.recovery_vault_name}
package decree.azure.vm.backup

import data.decree.tf
import data.decree.value

deny contains tf.finding(virtual_machine, "must be backed up", []) if {
	some virtual_machine in input.resource.azurerm_linux_virtual_machine
	every protected_vm in possible_protected_vms(virtual_machine) {
		value.absent(value.at(protected_vm.values, ["recovery_vault_name"], null))
	}
}

deny contains tf.finding(virtual_machine, "must be backed up", []) if {
	some virtual_machine in input.resource.azurerm_windows_virtual_machine
	every protected_vm in possible_protected_vms(virtual_machine) {
		value.absent(value.at(protected_vm.values, ["recovery_vault_name"], null))
	}
}

possible_protected_vms(virtual_machine) := [candidate |
	some candidate in input.resource.azurerm_backup_protected_vm
	tf.could_refer(value.at(candidate.values, ["source_vm_id"], null), virtual_machine)
]
