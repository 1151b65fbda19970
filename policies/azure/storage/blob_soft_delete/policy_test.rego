package decree.azure.storage.blob_soft_delete_test

import data.decree.azure.storage.blob_soft_delete

flagged(document) := addresses if {
	addresses := {finding.address | some finding in blob_soft_delete.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"delete_retention_policy": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"delete_retention_policy": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
