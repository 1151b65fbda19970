package decree.azure.functions.vnet_integration_test

import data.decree.azure.functions.vnet_integration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in vnet_integration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_function_app.function_app"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"virtual_network_subnet_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"virtual_network_subnet_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_function_app.function_app"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"virtual_network_subnet_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"virtual_network_subnet_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
