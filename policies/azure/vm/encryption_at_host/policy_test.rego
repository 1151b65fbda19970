package decree.azure.vm.encryption_at_host_test

import data.decree.azure.vm.encryption_at_host

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_at_host.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"encryption_at_host_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"encryption_at_host_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"encryption_at_host_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"encryption_at_host_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"encryption_at_host_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"encryption_at_host_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
