package decree.azure.functions.public_access_test

import data.decree.azure.functions.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_linux_function_app.function_app"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_function_app.function_app"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_windows_function_app.function_app"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_function_app.function_app"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
