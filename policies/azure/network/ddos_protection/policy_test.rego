package decree.azure.network.ddos_protection_test

import data.decree.azure.network.ddos_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ddos_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_virtual_network": [{"address": "azurerm_virtual_network.network", "type": "azurerm_virtual_network", "name": "network", "provider": "azurerm", "values": {"ddos_protection_plan": [{"enable": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_virtual_network.network"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_virtual_network": [{"address": "azurerm_virtual_network.network", "type": "azurerm_virtual_network", "name": "network", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_virtual_network.network"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_virtual_network": [{"address": "azurerm_virtual_network.network", "type": "azurerm_virtual_network", "name": "network", "provider": "azurerm", "values": {"ddos_protection_plan": [{"enable": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_virtual_network": [{"address": "azurerm_virtual_network.network", "type": "azurerm_virtual_network", "name": "network", "provider": "azurerm", "values": {"ddos_protection_plan": [{"enable": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
