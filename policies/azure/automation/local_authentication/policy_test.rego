package decree.azure.automation.local_authentication_test

import data.decree.azure.automation.local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_automation_account": [{"address": "azurerm_automation_account.account", "type": "azurerm_automation_account", "name": "account", "provider": "azurerm", "values": {"local_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_automation_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_automation_account": [{"address": "azurerm_automation_account.account", "type": "azurerm_automation_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_automation_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_automation_account": [{"address": "azurerm_automation_account.account", "type": "azurerm_automation_account", "name": "account", "provider": "azurerm", "values": {"local_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_automation_account": [{"address": "azurerm_automation_account.account", "type": "azurerm_automation_account", "name": "account", "provider": "azurerm", "values": {"local_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
