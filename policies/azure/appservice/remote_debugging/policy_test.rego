package decree.azure.appservice.remote_debugging_test

import data.decree.azure.appservice.remote_debugging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in remote_debugging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_app_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_complying_3 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_complying_5 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"remote_debugging_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
