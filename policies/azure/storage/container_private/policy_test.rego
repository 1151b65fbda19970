package decree.azure.storage.container_private_test

import data.decree.azure.storage.container_private

flagged(document) := addresses if {
	addresses := {finding.address | some finding in container_private.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_container": [{"address": "azurerm_storage_container.container", "type": "azurerm_storage_container", "name": "container", "provider": "azurerm", "values": {"container_access_type": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_storage_container.container"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_container": [{"address": "azurerm_storage_container.container", "type": "azurerm_storage_container", "name": "container", "provider": "azurerm", "values": {"container_access_type": "private"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_storage_container": [{"address": "azurerm_storage_container.container", "type": "azurerm_storage_container", "name": "container", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_container": [{"address": "azurerm_storage_container.container", "type": "azurerm_storage_container", "name": "container", "provider": "azurerm", "values": {"container_access_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
