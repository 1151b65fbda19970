package decree.azure.cognitive.outbound_restricted_test

import data.decree.azure.cognitive.outbound_restricted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in outbound_restricted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"outbound_network_access_restricted": false}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"outbound_network_access_restricted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"outbound_network_access_restricted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
