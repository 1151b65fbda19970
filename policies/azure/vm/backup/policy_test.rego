package decree.azure.vm.backup_test

import data.decree.azure.vm.backup

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.stranger", "type": "azurerm_backup_protected_vm", "name": "stranger", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.elsewhere.id}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.protected_vm_2", "type": "azurerm_backup_protected_vm", "name": "protected_vm_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.stranger_2", "type": "azurerm_backup_protected_vm", "name": "stranger_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.elsewhere.id}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_windows_virtual_machine.virtual_machine.id}"}, "managed": true}], "azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.stranger", "type": "azurerm_backup_protected_vm", "name": "stranger", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_windows_virtual_machine.elsewhere.id}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_complying_4 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_windows_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_windows_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.protected_vm_2", "type": "azurerm_backup_protected_vm", "name": "protected_vm_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_windows_virtual_machine.virtual_machine.id}"}, "managed": true}], "azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_windows_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.stranger_2", "type": "azurerm_backup_protected_vm", "name": "stranger_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_windows_virtual_machine.elsewhere.id}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${var.not_given}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "${var.not_given}"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${var.not_given}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_windows_virtual_machine.virtual_machine.id}", "recovery_vault_name": "${var.not_given}"}, "managed": true}], "azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.stranger", "type": "azurerm_backup_protected_vm", "name": "stranger", "provider": "azurerm", "values": {"source_vm_id": "${var.not_given}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${var.not_given}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.protected_vm_2", "type": "azurerm_backup_protected_vm", "name": "protected_vm_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "${var.not_given}"}, "managed": true}, {"address": "azurerm_backup_protected_vm.protected_vm_2", "type": "azurerm_backup_protected_vm", "name": "protected_vm_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.protected_vm_2", "type": "azurerm_backup_protected_vm", "name": "protected_vm_2", "provider": "azurerm", "values": {"source_vm_id": "${var.not_given}"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${var.not_given}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.stranger_2", "type": "azurerm_backup_protected_vm", "name": "stranger_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.elsewhere.id}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "${var.not_given}"}, "managed": true}, {"address": "azurerm_backup_protected_vm.stranger_2", "type": "azurerm_backup_protected_vm", "name": "stranger_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.elsewhere.id}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.stranger_2", "type": "azurerm_backup_protected_vm", "name": "stranger_2", "provider": "azurerm", "values": {"source_vm_id": "${var.not_given}", "recovery_vault_name": "set"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"azurerm_backup_protected_vm": [{"address": "azurerm_backup_protected_vm.protected_vm", "type": "azurerm_backup_protected_vm", "name": "protected_vm", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.virtual_machine.id}", "recovery_vault_name": "set"}, "managed": true}, {"address": "azurerm_backup_protected_vm.stranger_2", "type": "azurerm_backup_protected_vm", "name": "stranger_2", "provider": "azurerm", "values": {"source_vm_id": "${azurerm_linux_virtual_machine.elsewhere.id}", "recovery_vault_name": "${var.not_given}"}, "managed": true}], "azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}
