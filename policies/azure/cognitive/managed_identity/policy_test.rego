package decree.azure.cognitive.managed_identity_test

import data.decree.azure.cognitive.managed_identity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_identity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"identity": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"identity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
