package decree.azure.network.ip_forwarding_test

import data.decree.azure.network.ip_forwarding

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ip_forwarding.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"enable_ip_forwarding": false, "ip_forwarding_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_network_interface.interface"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_forwarding_enabled": false, "enable_ip_forwarding": true}, "managed": true}]}, "data": {}}) == {"azurerm_network_interface.interface"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_forwarding_enabled": false, "enable_ip_forwarding": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"enable_ip_forwarding": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_forwarding_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"enable_ip_forwarding": false, "ip_forwarding_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"enable_ip_forwarding": "${var.not_given}", "ip_forwarding_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_network_interface.interface"}
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_forwarding_enabled": "${var.not_given}", "enable_ip_forwarding": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_forwarding_enabled": false, "enable_ip_forwarding": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"enable_ip_forwarding": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_forwarding_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"enable_ip_forwarding": "${var.not_given}", "ip_forwarding_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
