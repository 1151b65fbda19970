package decree.azure.postgresql.public_access_test

import data.decree.azure.postgresql.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server.flexible_server"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server.flexible_server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access_enabled": true, "delegated_subnet_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access_enabled": true, "delegated_subnet_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}", "delegated_subnet_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
