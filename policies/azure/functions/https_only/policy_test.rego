package decree.azure.functions.https_only_test

import data.decree.azure.functions.https_only

flagged(document) := addresses if {
	addresses := {finding.address | some finding in https_only.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_function_app": [{"address": "azurerm_function_app.app", "type": "azurerm_function_app", "name": "app", "provider": "azurerm", "values": {"https_only": false}, "managed": true}]}, "data": {}}) == {"azurerm_function_app.app"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_function_app": [{"address": "azurerm_function_app.app", "type": "azurerm_function_app", "name": "app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_function_app.app"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_function_app": [{"address": "azurerm_function_app.app", "type": "azurerm_function_app", "name": "app", "provider": "azurerm", "values": {"https_only": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_function_app": [{"address": "azurerm_function_app.app", "type": "azurerm_function_app", "name": "app", "provider": "azurerm", "values": {"https_only": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"https_only": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_function_app.function_app"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_function_app.function_app"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"https_only": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"https_only": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"https_only": false}, "managed": true}]}, "data": {}}) == {"azurerm_windows_function_app.function_app"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_function_app.function_app"}
}

test_complying_3 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"https_only": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"https_only": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
