package decree.azure.network.interface_public_ip_test

import data.decree.azure.network.interface_public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in interface_public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_configuration": [{"public_ip_address_id": "set"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_interface.interface"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_configuration": [{"public_ip_address_id": "set"}, {}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_interface.interface"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_configuration": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_configuration": [{"public_ip_address_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_network_interface": [{"address": "azurerm_network_interface.interface", "type": "azurerm_network_interface", "name": "interface", "provider": "azurerm", "values": {"ip_configuration": [{"public_ip_address_id": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
