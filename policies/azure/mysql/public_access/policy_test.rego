package decree.azure.mysql.public_access_test

import data.decree.azure.mysql.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_mysql_flexible_server.flexible_server"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_mysql_flexible_server.flexible_server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access": "Disabled"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access": "other", "delegated_subnet_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access": "other", "delegated_subnet_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_mysql_flexible_server": [{"address": "azurerm_mysql_flexible_server.flexible_server", "type": "azurerm_mysql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access": "${var.not_given}", "delegated_subnet_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
