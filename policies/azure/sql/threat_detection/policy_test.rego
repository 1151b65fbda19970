package decree.azure.sql.threat_detection_test

import data.decree.azure.sql.threat_detection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in threat_detection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"state": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server_security_alert_policy.server_security_alert_policy"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server_security_alert_policy.server_security_alert_policy"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"state": "Enabled"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_server_security_alert_policy": [{"address": "azurerm_mssql_server_security_alert_policy.server_security_alert_policy", "type": "azurerm_mssql_server_security_alert_policy", "name": "server_security_alert_policy", "provider": "azurerm", "values": {"state": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
