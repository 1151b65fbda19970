package decree.azure.monitor.log_analytics_local_authentication_test

import data.decree.azure.monitor.log_analytics_local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in log_analytics_local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {"local_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_log_analytics_workspace.analytics_workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_log_analytics_workspace.analytics_workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {"local_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {"local_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
