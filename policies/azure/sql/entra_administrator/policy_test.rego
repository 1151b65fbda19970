package decree.azure.sql.entra_administrator_test

import data.decree.azure.sql.entra_administrator

flagged(document) := addresses if {
	addresses := {finding.address | some finding in entra_administrator.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.stranger", "type": "azurerm_sql_active_directory_administrator", "name": "stranger", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.elsewhere.id}", "login": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}", "login": "set"}, "managed": true}, {"address": "azurerm_sql_active_directory_administrator.active_directory_administrator_2", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator_2", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}", "login": "set"}, "managed": true}, {"address": "azurerm_sql_active_directory_administrator.stranger_2", "type": "azurerm_sql_active_directory_administrator", "name": "stranger_2", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.elsewhere.id}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_sql_server.server.id}"}, "managed": true}], "azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.stranger", "type": "azurerm_sql_active_directory_administrator", "name": "stranger", "provider": "azurerm", "values": {"server_name": "${azurerm_sql_server.elsewhere.id}", "login": "set"}, "managed": true}], "azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_complying_5 if {
	flagged({"resource": {"azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_sql_server.server.id}", "login": "set"}, "managed": true}], "azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_sql_server.server.id}", "login": "set"}, "managed": true}, {"address": "azurerm_sql_active_directory_administrator.active_directory_administrator_2", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator_2", "provider": "azurerm", "values": {"server_name": "${azurerm_sql_server.server.id}"}, "managed": true}], "azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_sql_server.server.id}", "login": "set"}, "managed": true}, {"address": "azurerm_sql_active_directory_administrator.stranger_2", "type": "azurerm_sql_active_directory_administrator", "name": "stranger_2", "provider": "azurerm", "values": {"server_name": "${azurerm_sql_server.elsewhere.id}", "login": "set"}, "managed": true}], "azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${var.not_given}", "login": "set"}, "managed": true}], "azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_sql_server.server.id}", "login": "${var.not_given}"}, "managed": true}], "azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.stranger", "type": "azurerm_sql_active_directory_administrator", "name": "stranger", "provider": "azurerm", "values": {"server_name": "${var.not_given}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${var.not_given}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}", "login": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${var.not_given}", "login": "set"}, "managed": true}, {"address": "azurerm_sql_active_directory_administrator.active_directory_administrator_2", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator_2", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}", "login": "${var.not_given}"}, "managed": true}, {"address": "azurerm_sql_active_directory_administrator.active_directory_administrator_2", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator_2", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_sql_active_directory_administrator": [{"address": "azurerm_sql_active_directory_administrator.active_directory_administrator", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator", "provider": "azurerm", "values": {"server_name": "${azurerm_mssql_server.server.id}", "login": "set"}, "managed": true}, {"address": "azurerm_sql_active_directory_administrator.active_directory_administrator_2", "type": "azurerm_sql_active_directory_administrator", "name": "active_directory_administrator_2", "provider": "azurerm", "values": {"server_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
