package decree.azure.monitor.log_analytics_retention_test

import data.decree.azure.monitor.log_analytics_retention

flagged(document) := addresses if {
	addresses := {finding.address | some finding in log_analytics_retention.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {"retention_in_days": 89}, "managed": true}]}, "data": {}}) == {"azurerm_log_analytics_workspace.analytics_workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {"retention_in_days": "89"}, "managed": true}]}, "data": {}}) == {"azurerm_log_analytics_workspace.analytics_workspace"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_log_analytics_workspace.analytics_workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {"retention_in_days": 90}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {"retention_in_days": "90"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_log_analytics_workspace": [{"address": "azurerm_log_analytics_workspace.analytics_workspace", "type": "azurerm_log_analytics_workspace", "name": "analytics_workspace", "provider": "azurerm", "values": {"retention_in_days": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
