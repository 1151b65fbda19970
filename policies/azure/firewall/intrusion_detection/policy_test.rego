package decree.azure.firewall.intrusion_detection_test

import data.decree.azure.firewall.intrusion_detection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in intrusion_detection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_firewall_policy": [{"address": "azurerm_firewall_policy.policy", "type": "azurerm_firewall_policy", "name": "policy", "provider": "azurerm", "values": {"intrusion_detection": [{"mode": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_firewall_policy.policy"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_firewall_policy": [{"address": "azurerm_firewall_policy.policy", "type": "azurerm_firewall_policy", "name": "policy", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_firewall_policy.policy"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_firewall_policy": [{"address": "azurerm_firewall_policy.policy", "type": "azurerm_firewall_policy", "name": "policy", "provider": "azurerm", "values": {"intrusion_detection": [{"mode": "Deny"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_firewall_policy": [{"address": "azurerm_firewall_policy.policy", "type": "azurerm_firewall_policy", "name": "policy", "provider": "azurerm", "values": {"intrusion_detection": [{"mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
