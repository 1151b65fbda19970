package decree.azure.sql.alerts_to_admins_test

import data.decree.azure.sql.alerts_to_admins

flagged(document) := addresses if {
	addresses := {finding.address | some finding in alerts_to_admins.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"email_account_admins": false}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server_security_alert_policy.server_security_alert_policy"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server_security_alert_policy.server_security_alert_policy"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"email_account_admins": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"email_account_admins": false, "email_addresses": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"email_account_admins": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"email_account_admins": false, "email_addresses": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"email_account_admins": "${var.not_given}", "email_addresses": "set"}, "managed": true}]}, "data": {}}) == set()
}
