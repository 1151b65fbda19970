package decree.azure.aiservices.public_access_test

import data.decree.azure.aiservices.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_ai_services": [{"address": "azurerm_ai_services.services", "type": "azurerm_ai_services", "name": "services", "provider": "azurerm", "values": {"public_network_access": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_ai_services.services"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_ai_services": [{"address": "azurerm_ai_services.services", "type": "azurerm_ai_services", "name": "services", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_ai_services.services"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_ai_services": [{"address": "azurerm_ai_services.services", "type": "azurerm_ai_services", "name": "services", "provider": "azurerm", "values": {"public_network_access": "Disabled"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_ai_services": [{"address": "azurerm_ai_services.services", "type": "azurerm_ai_services", "name": "services", "provider": "azurerm", "values": {"public_network_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
