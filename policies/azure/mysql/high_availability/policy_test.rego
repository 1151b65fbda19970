package decree.azure.mysql.high_availability_test

import data.decree.azure.mysql.high_availability

flagged(document) := addresses if {
	addresses := {finding.address | some finding in high_availability.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_mysql_flexible_server.flexible_server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"high_availability": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"high_availability": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
