package decree.azure.sql.audit_retention_test

import data.decree.azure.sql.audit_retention

flagged(document) := addresses if {
	addresses := {finding.address | some finding in audit_retention.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_server_extended_auditing_policy": [{"address": "azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy", "type": "azurerm_mssql_server_extended_auditing_policy", "name": "server_extended_auditing_policy", "provider": "azurerm", "values": {"retention_in_days": 1}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mssql_server_extended_auditing_policy": [{"address": "azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy", "type": "azurerm_mssql_server_extended_auditing_policy", "name": "server_extended_auditing_policy", "provider": "azurerm", "values": {"retention_in_days": 89}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_server_extended_auditing_policy": [{"address": "azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy", "type": "azurerm_mssql_server_extended_auditing_policy", "name": "server_extended_auditing_policy", "provider": "azurerm", "values": {"retention_in_days": 90}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_mssql_server_extended_auditing_policy": [{"address": "azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy", "type": "azurerm_mssql_server_extended_auditing_policy", "name": "server_extended_auditing_policy", "provider": "azurerm", "values": {"retention_in_days": "90"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_mssql_server_extended_auditing_policy": [{"address": "azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy", "type": "azurerm_mssql_server_extended_auditing_policy", "name": "server_extended_auditing_policy", "provider": "azurerm", "values": {"retention_in_days": 0}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_server_extended_auditing_policy": [{"address": "azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy", "type": "azurerm_mssql_server_extended_auditing_policy", "name": "server_extended_auditing_policy", "provider": "azurerm", "values": {"retention_in_days": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_mssql_server_extended_auditing_policy": [{"address": "azurerm_mssql_server_extended_auditing_policy.server_extended_auditing_policy", "type": "azurerm_mssql_server_extended_auditing_policy", "name": "server_extended_auditing_policy", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}
