package decree.azure.network.waf_prevention_test

import data.decree.azure.network.waf_prevention

flagged(document) := addresses if {
	addresses := {finding.address | some finding in waf_prevention.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_web_application_firewall_policy": [{"address": "azurerm_web_application_firewall_policy.application_firewall_policy", "type": "azurerm_web_application_firewall_policy", "name": "application_firewall_policy", "provider": "azurerm", "values": {"policy_settings": [{"mode": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_web_application_firewall_policy.application_firewall_policy"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_web_application_firewall_policy": [{"address": "azurerm_web_application_firewall_policy.application_firewall_policy", "type": "azurerm_web_application_firewall_policy", "name": "application_firewall_policy", "provider": "azurerm", "values": {"policy_settings": [{"mode": "Prevention"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_web_application_firewall_policy": [{"address": "azurerm_web_application_firewall_policy.application_firewall_policy", "type": "azurerm_web_application_firewall_policy", "name": "application_firewall_policy", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_web_application_firewall_policy": [{"address": "azurerm_web_application_firewall_policy.application_firewall_policy", "type": "azurerm_web_application_firewall_policy", "name": "application_firewall_policy", "provider": "azurerm", "values": {"policy_settings": [{"mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
