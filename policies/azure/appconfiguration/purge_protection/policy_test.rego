package decree.azure.appconfiguration.purge_protection_test

import data.decree.azure.appconfiguration.purge_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in purge_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"purge_protection_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_app_configuration.configuration"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_app_configuration.configuration"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"purge_protection_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"purge_protection_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
