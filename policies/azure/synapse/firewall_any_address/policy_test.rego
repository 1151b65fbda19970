package decree.azure.synapse.firewall_any_address_test

import data.decree.azure.synapse.firewall_any_address

flagged(document) := addresses if {
	addresses := {finding.address | some finding in firewall_any_address.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_synapse_firewall_rule": [{"address": "azurerm_synapse_firewall_rule.firewall_rule", "type": "azurerm_synapse_firewall_rule", "name": "firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "255.255.255.255"}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_firewall_rule.firewall_rule"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_synapse_firewall_rule": [{"address": "azurerm_synapse_firewall_rule.firewall_rule", "type": "azurerm_synapse_firewall_rule", "name": "firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_synapse_firewall_rule": [{"address": "azurerm_synapse_firewall_rule.firewall_rule", "type": "azurerm_synapse_firewall_rule", "name": "firewall_rule", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_synapse_firewall_rule": [{"address": "azurerm_synapse_firewall_rule.firewall_rule", "type": "azurerm_synapse_firewall_rule", "name": "firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
