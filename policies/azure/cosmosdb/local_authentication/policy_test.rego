package decree.azure.cosmosdb.local_authentication_test

import data.decree.azure.cosmosdb.local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"local_authentication_disabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"local_authentication_disabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"local_authentication_disabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
