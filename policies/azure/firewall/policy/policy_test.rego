package decree.azure.firewall.policy_test

import data.decree.azure.firewall.policy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in policy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_firewall": [{"address": "azurerm_firewall.firewall", "type": "azurerm_firewall", "name": "firewall", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_firewall.firewall"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_firewall": [{"address": "azurerm_firewall.firewall", "type": "azurerm_firewall", "name": "firewall", "provider": "azurerm", "values": {"firewall_policy_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_firewall": [{"address": "azurerm_firewall.firewall", "type": "azurerm_firewall", "name": "firewall", "provider": "azurerm", "values": {"firewall_policy_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
