package decree.azure.cosmosdb.customer_key_test

import data.decree.azure.cosmosdb.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"managed_hsm_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"key_vault_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"managed_hsm_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
