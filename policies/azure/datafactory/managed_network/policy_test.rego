package decree.azure.datafactory.managed_network_test

import data.decree.azure.datafactory.managed_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {"managed_virtual_network_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_data_factory.factory"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_data_factory.factory"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {"managed_virtual_network_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {"managed_virtual_network_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
