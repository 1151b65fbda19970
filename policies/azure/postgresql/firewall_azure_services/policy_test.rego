package decree.azure.postgresql.firewall_azure_services_test

import data.decree.azure.postgresql.firewall_azure_services

flagged(document) := addresses if {
	addresses := {finding.address | some finding in firewall_azure_services.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"start_ip_address": "0.0.0.0", "end_ip_address": "0.0.0.0"}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "0.0.0.0", "start_ip_address": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "0.0.0.0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"start_ip_address": "0.0.0.0", "end_ip_address": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"start_ip_address": "0.0.0.0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"start_ip_address": "${var.not_given}", "end_ip_address": "0.0.0.0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"start_ip_address": "0.0.0.0", "end_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "${var.not_given}", "start_ip_address": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "0.0.0.0", "start_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"end_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"start_ip_address": "${var.not_given}", "end_ip_address": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server_firewall_rule": [{"address": "azurerm_postgresql_flexible_server_firewall_rule.flexible_server_firewall_rule", "type": "azurerm_postgresql_flexible_server_firewall_rule", "name": "flexible_server_firewall_rule", "provider": "azurerm", "values": {"start_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
