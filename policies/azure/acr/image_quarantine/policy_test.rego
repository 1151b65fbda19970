package decree.azure.acr.image_quarantine_test

import data.decree.azure.acr.image_quarantine

flagged(document) := addresses if {
	addresses := {finding.address | some finding in image_quarantine.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"quarantine_policy_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"quarantine_policy_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"quarantine_policy_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
