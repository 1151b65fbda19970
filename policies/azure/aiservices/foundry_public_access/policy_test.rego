package decree.azure.aiservices.foundry_public_access_test

import data.decree.azure.aiservices.foundry_public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in foundry_public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_ai_foundry": [{"address": "azurerm_ai_foundry.foundry", "type": "azurerm_ai_foundry", "name": "foundry", "provider": "azurerm", "values": {"public_network_access": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_ai_foundry.foundry"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_ai_foundry": [{"address": "azurerm_ai_foundry.foundry", "type": "azurerm_ai_foundry", "name": "foundry", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_ai_foundry.foundry"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_ai_foundry": [{"address": "azurerm_ai_foundry.foundry", "type": "azurerm_ai_foundry", "name": "foundry", "provider": "azurerm", "values": {"public_network_access": "Disabled"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_ai_foundry": [{"address": "azurerm_ai_foundry.foundry", "type": "azurerm_ai_foundry", "name": "foundry", "provider": "azurerm", "values": {"public_network_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
