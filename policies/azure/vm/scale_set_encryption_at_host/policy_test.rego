package decree.azure.vm.scale_set_encryption_at_host_test

import data.decree.azure.vm.scale_set_encryption_at_host

flagged(document) := addresses if {
	addresses := {finding.address | some finding in scale_set_encryption_at_host.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine_scale_set": [{"address": "azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_linux_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"encryption_at_host_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_virtual_machine_scale_set": [{"address": "azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_linux_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine_scale_set": [{"address": "azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_linux_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"encryption_at_host_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine_scale_set": [{"address": "azurerm_linux_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_linux_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"encryption_at_host_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_windows_virtual_machine_scale_set": [{"address": "azurerm_windows_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_windows_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"encryption_at_host_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine_scale_set.virtual_machine_scale_set"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_windows_virtual_machine_scale_set": [{"address": "azurerm_windows_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_windows_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine_scale_set.virtual_machine_scale_set"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine_scale_set": [{"address": "azurerm_windows_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_windows_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"encryption_at_host_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine_scale_set": [{"address": "azurerm_windows_virtual_machine_scale_set.virtual_machine_scale_set", "type": "azurerm_windows_virtual_machine_scale_set", "name": "virtual_machine_scale_set", "provider": "azurerm", "values": {"encryption_at_host_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
