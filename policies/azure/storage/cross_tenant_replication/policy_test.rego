package decree.azure.storage.cross_tenant_replication_test

import data.decree.azure.storage.cross_tenant_replication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cross_tenant_replication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"cross_tenant_replication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"cross_tenant_replication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"cross_tenant_replication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
