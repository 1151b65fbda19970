package decree.azure.storage.file_sync_private_test

import data.decree.azure.storage.file_sync_private

flagged(document) := addresses if {
	addresses := {finding.address | some finding in file_sync_private.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_sync": [{"address": "azurerm_storage_sync.sync", "type": "azurerm_storage_sync", "name": "sync", "provider": "azurerm", "values": {"incoming_traffic_policy": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_storage_sync.sync"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_storage_sync": [{"address": "azurerm_storage_sync.sync", "type": "azurerm_storage_sync", "name": "sync", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_storage_sync.sync"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_sync": [{"address": "azurerm_storage_sync.sync", "type": "azurerm_storage_sync", "name": "sync", "provider": "azurerm", "values": {"incoming_traffic_policy": "AllowVirtualNetworksOnly"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_sync": [{"address": "azurerm_storage_sync.sync", "type": "azurerm_storage_sync", "name": "sync", "provider": "azurerm", "values": {"incoming_traffic_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
