package decree.azure.postgresql.firewall_any_address_test

import data.decree.azure.postgresql.firewall_any_address

flagged(document) := addresses if {
	addresses := {finding.address | some finding in firewall_any_address.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "255.255.255.255"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
