package decree.azure.frontdoor.waf_prevention_test

import data.decree.azure.frontdoor.waf_prevention

flagged(document) := addresses if {
	addresses := {finding.address | some finding in waf_prevention.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_firewall_policy": [{"address": "azurerm_cdn_frontdoor_firewall_policy.frontdoor_firewall_policy", "type": "azurerm_cdn_frontdoor_firewall_policy", "name": "frontdoor_firewall_policy", "provider": "azurerm", "values": {"mode": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_cdn_frontdoor_firewall_policy.frontdoor_firewall_policy"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_firewall_policy": [{"address": "azurerm_cdn_frontdoor_firewall_policy.frontdoor_firewall_policy", "type": "azurerm_cdn_frontdoor_firewall_policy", "name": "frontdoor_firewall_policy", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cdn_frontdoor_firewall_policy.frontdoor_firewall_policy"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_firewall_policy": [{"address": "azurerm_cdn_frontdoor_firewall_policy.frontdoor_firewall_policy", "type": "azurerm_cdn_frontdoor_firewall_policy", "name": "frontdoor_firewall_policy", "provider": "azurerm", "values": {"mode": "Prevention"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_firewall_policy": [{"address": "azurerm_cdn_frontdoor_firewall_policy.frontdoor_firewall_policy", "type": "azurerm_cdn_frontdoor_firewall_policy", "name": "frontdoor_firewall_policy", "provider": "azurerm", "values": {"mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
