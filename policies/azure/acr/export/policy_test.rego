package decree.azure.acr.export_test

import data.decree.azure.acr.export

flagged(document) := addresses if {
	addresses := {finding.address | some finding in export.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"export_policy_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"export_policy_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"export_policy_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
