package decree.azure.cosmosdb.management_plane_keys_test

import data.decree.azure.cosmosdb.management_plane_keys

flagged(document) := addresses if {
	addresses := {finding.address | some finding in management_plane_keys.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"access_key_metadata_writes_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"access_key_metadata_writes_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"access_key_metadata_writes_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
