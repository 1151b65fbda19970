package decree.azure.logicapps.https_only_test

import data.decree.azure.logicapps.https_only

flagged(document) := addresses if {
	addresses := {finding.address | some finding in https_only.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_logic_app_standard": [{"address": "azurerm_logic_app_standard.app_standard", "type": "azurerm_logic_app_standard", "name": "app_standard", "provider": "azurerm", "values": {"https_only": false}, "managed": true}]}, "data": {}}) == {"azurerm_logic_app_standard.app_standard"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_logic_app_standard": [{"address": "azurerm_logic_app_standard.app_standard", "type": "azurerm_logic_app_standard", "name": "app_standard", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_logic_app_standard.app_standard"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_logic_app_standard": [{"address": "azurerm_logic_app_standard.app_standard", "type": "azurerm_logic_app_standard", "name": "app_standard", "provider": "azurerm", "values": {"https_only": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_logic_app_standard": [{"address": "azurerm_logic_app_standard.app_standard", "type": "azurerm_logic_app_standard", "name": "app_standard", "provider": "azurerm", "values": {"https_only": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
