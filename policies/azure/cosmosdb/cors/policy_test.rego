package decree.azure.cosmosdb.cors_test

import data.decree.azure.cosmosdb.cors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": [{"allowed_origins": ["*"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": [{"allowed_origins": ["*"]}, {}]}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": [{"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": [{"allowed_origins": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": [{"allowed_origins": ["${var.not_given}"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"cors_rule": [{"allowed_origins": ["${var.not_given}"]}, {}]}, "managed": true}]}, "data": {}}) == set()
}
