package decree.azure.vm.extensions_test

import data.decree.azure.vm.extensions

flagged(document) := addresses if {
	addresses := {finding.address | some finding in extensions.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"allow_extension_operations": true}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"allow_extension_operations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"allow_extension_operations": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"allow_extension_operations": true}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"allow_extension_operations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"allow_extension_operations": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
