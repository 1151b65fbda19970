package decree.azure.sql.transparent_data_encryption_test

import data.decree.azure.sql.transparent_data_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in transparent_data_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_database": [{"address": "azurerm_mssql_database.database", "type": "azurerm_mssql_database", "name": "database", "provider": "azurerm", "values": {"transparent_data_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_database.database"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_database": [{"address": "azurerm_mssql_database.database", "type": "azurerm_mssql_database", "name": "database", "provider": "azurerm", "values": {"transparent_data_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_mssql_database": [{"address": "azurerm_mssql_database.database", "type": "azurerm_mssql_database", "name": "database", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_database": [{"address": "azurerm_mssql_database.database", "type": "azurerm_mssql_database", "name": "database", "provider": "azurerm", "values": {"transparent_data_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
