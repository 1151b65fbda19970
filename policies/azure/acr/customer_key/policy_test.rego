package decree.azure.acr.customer_key_test

import data.decree.azure.acr.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"encryption": [{}]}, "managed": true}]}, "data": {}}) == {"azurerm_container_registry.registry"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"encryption": [{"key_vault_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"encryption": [{"key_vault_key_id": "set"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"encryption": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"encryption": [{"key_vault_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_container_registry": [{"address": "azurerm_container_registry.registry", "type": "azurerm_container_registry", "name": "registry", "provider": "azurerm", "values": {"encryption": [{"key_vault_key_id": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
