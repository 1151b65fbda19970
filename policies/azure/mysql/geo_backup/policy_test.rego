package decree.azure.mysql.geo_backup_test

import data.decree.azure.mysql.geo_backup

flagged(document) := addresses if {
	addresses := {finding.address | some finding in geo_backup.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"geo_redundant_backup_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_mysql_flexible_server.flexible_server"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_mysql_flexible_server.flexible_server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"geo_redundant_backup_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"geo_redundant_backup_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
