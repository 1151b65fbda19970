package decree.azure.sql.zone_redundancy_test

import data.decree.azure.sql.zone_redundancy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in zone_redundancy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_database": [{"address": "azurerm_mssql_database.database", "type": "azurerm_mssql_database", "name": "database", "provider": "azurerm", "values": {"zone_redundant": false}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_database.database"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mssql_database": [{"address": "azurerm_mssql_database.database", "type": "azurerm_mssql_database", "name": "database", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_database.database"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_database": [{"address": "azurerm_mssql_database.database", "type": "azurerm_mssql_database", "name": "database", "provider": "azurerm", "values": {"zone_redundant": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_database": [{"address": "azurerm_mssql_database.database", "type": "azurerm_mssql_database", "name": "database", "provider": "azurerm", "values": {"zone_redundant": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
