package decree.azure.monitor.insights_local_authentication_test

import data.decree.azure.monitor.insights_local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in insights_local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_application_insights": [{"address": "azurerm_application_insights.insights", "type": "azurerm_application_insights", "name": "insights", "provider": "azurerm", "values": {"local_authentication_disabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_application_insights.insights"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_application_insights": [{"address": "azurerm_application_insights.insights", "type": "azurerm_application_insights", "name": "insights", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_application_insights.insights"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_application_insights": [{"address": "azurerm_application_insights.insights", "type": "azurerm_application_insights", "name": "insights", "provider": "azurerm", "values": {"local_authentication_disabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_application_insights": [{"address": "azurerm_application_insights.insights", "type": "azurerm_application_insights", "name": "insights", "provider": "azurerm", "values": {"local_authentication_disabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
