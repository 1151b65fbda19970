package decree.azure.firewall.threat_intelligence_test

import data.decree.azure.firewall.threat_intelligence

flagged(document) := addresses if {
	addresses := {finding.address | some finding in threat_intelligence.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_firewall_policy": [{"address": "azurerm_firewall_policy.policy", "type": "azurerm_firewall_policy", "name": "policy", "provider": "azurerm", "values": {"threat_intelligence_mode": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_firewall_policy.policy"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_firewall_policy": [{"address": "azurerm_firewall_policy.policy", "type": "azurerm_firewall_policy", "name": "policy", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_firewall_policy.policy"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_firewall_policy": [{"address": "azurerm_firewall_policy.policy", "type": "azurerm_firewall_policy", "name": "policy", "provider": "azurerm", "values": {"threat_intelligence_mode": "Deny"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_firewall_policy": [{"address": "azurerm_firewall_policy.policy", "type": "azurerm_firewall_policy", "name": "policy", "provider": "azurerm", "values": {"threat_intelligence_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
