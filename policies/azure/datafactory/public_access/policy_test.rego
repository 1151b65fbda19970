package decree.azure.datafactory.public_access_test

import data.decree.azure.datafactory.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {"public_network_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_data_factory.factory"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_data_factory.factory"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {"public_network_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {"public_network_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
