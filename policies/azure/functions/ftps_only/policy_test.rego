package decree.azure.functions.ftps_only_test

import data.decree.azure.functions.ftps_only

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ftps_only.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"site_config": [{"ftps_state": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_linux_function_app.function_app"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"site_config": [{"ftps_state": "FtpsOnly"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"site_config": [{"ftps_state": "Disabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_function_app": [{"address": "azurerm_linux_function_app.function_app", "type": "azurerm_linux_function_app", "name": "function_app", "provider": "azurerm", "values": {"site_config": [{"ftps_state": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"site_config": [{"ftps_state": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_windows_function_app.function_app"}
}

test_complying_4 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"site_config": [{"ftps_state": "FtpsOnly"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"site_config": [{"ftps_state": "Disabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_function_app": [{"address": "azurerm_windows_function_app.function_app", "type": "azurerm_windows_function_app", "name": "function_app", "provider": "azurerm", "values": {"site_config": [{"ftps_state": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
