package decree.azure.redis.firewall_any_address_test

import data.decree.azure.redis.firewall_any_address

flagged(document) := addresses if {
	addresses := {finding.address | some finding in firewall_any_address.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_redis_firewall_rule": [{"address": "azurerm_redis_firewall_rule.firewall_rule", "type": "azurerm_redis_firewall_rule", "name": "firewall_rule", "provider": "azurerm", "values": {"start_ip": "0.0.0.0"}, "managed": true}]}, "data": {}}) == {"azurerm_redis_firewall_rule.firewall_rule"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_redis_firewall_rule": [{"address": "azurerm_redis_firewall_rule.firewall_rule", "type": "azurerm_redis_firewall_rule", "name": "firewall_rule", "provider": "azurerm", "values": {"start_ip": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_redis_firewall_rule": [{"address": "azurerm_redis_firewall_rule.firewall_rule", "type": "azurerm_redis_firewall_rule", "name": "firewall_rule", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_redis_firewall_rule": [{"address": "azurerm_redis_firewall_rule.firewall_rule", "type": "azurerm_redis_firewall_rule", "name": "firewall_rule", "provider": "azurerm", "values": {"start_ip": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
