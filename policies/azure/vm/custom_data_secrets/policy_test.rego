package decree.azure.vm.custom_data_secrets_test

import data.decree.azure.vm.custom_data_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in custom_data_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"custom_data": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"custom_data": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"custom_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"custom_data": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_complying_3 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"custom_data": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"custom_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_virtual_machine": [{"address": "azurerm_virtual_machine.machine", "type": "azurerm_virtual_machine", "name": "machine", "provider": "azurerm", "values": {"os_profile": [{"custom_data": "~\"P*3bAKIA9C2E15Z37825V733"}]}, "managed": true}]}, "data": {}}) == {"azurerm_virtual_machine.machine"}
}

test_complying_5 if {
	flagged({"resource": {"azurerm_virtual_machine": [{"address": "azurerm_virtual_machine.machine", "type": "azurerm_virtual_machine", "name": "machine", "provider": "azurerm", "values": {"os_profile": [{"custom_data": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_virtual_machine": [{"address": "azurerm_virtual_machine.machine", "type": "azurerm_virtual_machine", "name": "machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_virtual_machine": [{"address": "azurerm_virtual_machine.machine", "type": "azurerm_virtual_machine", "name": "machine", "provider": "azurerm", "values": {"os_profile": [{"custom_data": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
