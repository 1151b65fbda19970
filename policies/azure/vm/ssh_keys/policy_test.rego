package decree.azure.vm.ssh_keys_test

import data.decree.azure.vm.ssh_keys

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ssh_keys.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"disable_password_authentication": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"disable_password_authentication": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"disable_password_authentication": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_virtual_machine_scale_set": [{"address": "azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_linux_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"disable_password_authentication": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set"}
}

test_complying_3 if {
	flagged({"resource": {"azurerm_linux_virtual_machine_scale_set": [{"address": "azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_linux_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"disable_password_authentication": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_linux_virtual_machine_scale_set": [{"address": "azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_linux_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_linux_virtual_machine_scale_set": [{"address": "azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_linux_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"disable_password_authentication": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
