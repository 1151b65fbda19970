package decree.azure.cosmosdb.minimum_tls_test

import data.decree.azure.cosmosdb.minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"minimal_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"minimal_tls_version": "Tls12"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"minimal_tls_version": "Tls13"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"minimal_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
