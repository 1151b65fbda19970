package decree.azure.aiservices.local_authentication_test

import data.decree.azure.aiservices.local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_ai_services": [{"address": "azurerm_ai_services.services", "type": "azurerm_ai_services", "name": "services", "provider": "azurerm", "values": {"local_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_ai_services.services"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_ai_services": [{"address": "azurerm_ai_services.services", "type": "azurerm_ai_services", "name": "services", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_ai_services.services"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_ai_services": [{"address": "azurerm_ai_services.services", "type": "azurerm_ai_services", "name": "services", "provider": "azurerm", "values": {"local_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_ai_services": [{"address": "azurerm_ai_services.services", "type": "azurerm_ai_services", "name": "services", "provider": "azurerm", "values": {"local_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
