package decree.azure.storage.infrastructure_encryption_test

import data.decree.azure.storage.infrastructure_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in infrastructure_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"infrastructure_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"infrastructure_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"infrastructure_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
