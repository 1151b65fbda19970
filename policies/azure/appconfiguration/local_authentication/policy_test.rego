package decree.azure.appconfiguration.local_authentication_test

import data.decree.azure.appconfiguration.local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"local_auth_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_app_configuration.configuration"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_app_configuration.configuration"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"local_auth_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"local_auth_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
