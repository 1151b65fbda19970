package decree.azure.appservice.managed_identity_test

import data.decree.azure.appservice.managed_identity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_identity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_app_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"identity": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"identity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"identity": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"identity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_complying_3 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"identity": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"identity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
