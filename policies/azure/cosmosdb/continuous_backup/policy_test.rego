package decree.azure.cosmosdb.continuous_backup_test

import data.decree.azure.cosmosdb.continuous_backup

flagged(document) := addresses if {
	addresses := {finding.address | some finding in continuous_backup.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"backup": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"backup": [{"type": "Continuous"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"backup": [{"type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
