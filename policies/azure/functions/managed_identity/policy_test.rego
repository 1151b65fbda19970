package decree.azure.functions.managed_identity_test

import data.decree.azure.functions.managed_identity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_identity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_function_app": [{"address": "azurerm_function_app.app", "type": "azurerm_function_app", "name": "app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_function_app.app"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_function_app": [{"address": "azurerm_function_app.app", "type": "azurerm_function_app", "name": "app", "provider": "azurerm", "values": {"identity": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_function_app": [{"address": "azurerm_function_app.app", "type": "azurerm_function_app", "name": "app", "provider": "azurerm", "values": {"identity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_function_app.function_app"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"identity": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"identity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_function_app.function_app"}
}

test_complying_3 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"identity": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"identity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
