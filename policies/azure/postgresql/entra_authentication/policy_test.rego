package decree.azure.postgresql.entra_authentication_test

import data.decree.azure.postgresql.entra_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in entra_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server.flexible_server"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server.flexible_server"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.flexible_server.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server.flexible_server"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.stranger", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "stranger", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.elsewhere.id}", "principal_name": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server.flexible_server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.flexible_server.id}", "principal_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.flexible_server.id}", "principal_name": "set"}, "managed": true}, {"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator_2", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator_2", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.flexible_server.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.flexible_server.id}", "principal_name": "set"}, "managed": true}, {"address": "azurerm_postgresql_flexible_server_active_directory_administrator.stranger_2", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "stranger_2", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.elsewhere.id}", "principal_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": "${var.not_given}"}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.flexible_server.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": "${var.not_given}"}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.stranger", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "stranger", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.elsewhere.id}", "principal_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.stranger", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "stranger", "provider": "azurerm", "values": {"server_name": "${var.not_given}", "principal_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": "${var.not_given}"}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.flexible_server.id}", "principal_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${var.not_given}", "principal_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"authentication": [{"active_directory_auth_enabled": false}]}, "managed": true}], "azurerm_postgresql_flexible_server_active_directory_administrator": [{"address": "azurerm_postgresql_flexible_server_active_directory_administrator.flexible_server_active_directory_administrator", "type": "azurerm_postgresql_flexible_server_active_directory_administrator", "name": "flexible_server_active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_postgresql_flexible_server.flexible_server.id}", "principal_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
