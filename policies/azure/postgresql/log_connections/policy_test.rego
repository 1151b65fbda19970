package decree.azure.postgresql.log_connections_test

import data.decree.azure.postgresql.log_connections

flagged(document) := addresses if {
	addresses := {finding.address | some finding in log_connections.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_connections", "value": "off"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server_configuration.flexible_server_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_connections", "value": "OFF"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server_configuration.flexible_server_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_connections", "value": "Off"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server_configuration.flexible_server_configuration"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_connections", "value": ""}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server_configuration.flexible_server_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "off", "name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "off"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_connections", "value": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_connections"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "${var.not_given}", "value": "off"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_connections", "value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "${var.not_given}", "name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "off", "name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "${var.not_given}", "value": "OFF"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "${var.not_given}", "value": "Off"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "${var.not_given}", "value": ""}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
