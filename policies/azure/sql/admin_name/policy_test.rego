package decree.azure.sql.admin_name_test

import data.decree.azure.sql.admin_name

flagged(document) := addresses if {
	addresses := {finding.address | some finding in admin_name.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": ""}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "admin"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "administrator"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "root"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "sa"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "sqladmin"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_7 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "user"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_8 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "azureuser"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_9 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "dbadmin"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_10 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "azure_superuser"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_11 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "azure_pg_admin"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_12 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "guest"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_13 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "public"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_14 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "login"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_15 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "sys"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_16 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "server_admin"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_17 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "serveradmin"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_18 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": ""}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_19 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "admin"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_20 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "administrator"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_21 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "root"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_22 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "sa"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_23 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "sqladmin"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_24 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "user"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_25 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "azureuser"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_26 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "dbadmin"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_27 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "azure_superuser"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_28 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "azure_pg_admin"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_29 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "guest"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_30 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "public"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_31 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "login"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_32 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "sys"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_33 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "server_admin"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_34 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "serveradmin"}]}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "other"}], "administrator_login": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_35 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": ""}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_36 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "admin"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_37 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "administrator"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_38 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "root"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_39 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "sa"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_40 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "sqladmin"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_41 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "user"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_42 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "azureuser"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_43 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "dbadmin"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_44 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "azure_superuser"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_45 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "azure_pg_admin"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_46 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "guest"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_47 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "public"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_48 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "login"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_49 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "sys"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_50 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "server_admin"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_violating_51 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "serveradmin"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_server.server"}
}

test_complying_5 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_sql_server": [{"address": "azurerm_sql_server.server", "type": "azurerm_sql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_52 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"azuread_administrator": [{"login_username": "${var.not_given}"}], "administrator_login": ""}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "${var.not_given}", "azuread_administrator": [{"login_username": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"administrator_login": "other", "azuread_administrator": [{"login_username": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
