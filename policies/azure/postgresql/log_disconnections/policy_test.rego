package decree.azure.postgresql.log_disconnections_test

import data.decree.azure.postgresql.log_disconnections

flagged(document) := addresses if {
	addresses := {finding.address | some finding in log_disconnections.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_disconnections", "value": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server_configuration.flexible_server_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_disconnections"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server_configuration.flexible_server_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "other", "name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_disconnections", "value": "on"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_disconnections", "value": "ON"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_disconnections", "value": "On"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "${var.not_given}", "value": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "log_disconnections", "value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "${var.not_given}", "name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "other", "name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"value": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "${var.not_given}", "value": "on"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_configuration": [{"address": "azurerm_postgresql_flexible_server_configuration.flexible_server_configuration", "type": "azurerm_postgresql_flexible_server_configuration", "name": "flexible_server_configuration", "provider": "azurerm", "values": {"name": "${var.not_given}", "value": "ON"}, "managed": true}]}, "data": {}}) == set()
}
