package decree.azure.acr.zone_redundancy_test

import data.decree.azure.acr.zone_redundancy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in zone_redundancy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"zone_redundancy_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"zone_redundancy_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"zone_redundancy_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
