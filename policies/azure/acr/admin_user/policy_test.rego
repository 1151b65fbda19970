package decree.azure.acr.admin_user_test

import data.decree.azure.acr.admin_user

flagged(document) := addresses if {
	addresses := {finding.address | some finding in admin_user.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"admin_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"admin_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"admin_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
