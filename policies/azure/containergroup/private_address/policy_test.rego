package decree.azure.containergroup.private_address_test

import data.decree.azure.containergroup.private_address

flagged(document) := addresses if {
	addresses := {finding.address | some finding in private_address.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_container_group": [{"address": "azurerm_container_group.group", "type": "azurerm_container_group", "name": "group", "provider": "azurerm", "values": {"ip_address_type": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_container_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_container_group": [{"address": "azurerm_container_group.group", "type": "azurerm_container_group", "name": "group", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_container_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_container_group": [{"address": "azurerm_container_group.group", "type": "azurerm_container_group", "name": "group", "provider": "azurerm", "values": {"ip_address_type": "Private"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_container_group": [{"address": "azurerm_container_group.group", "type": "azurerm_container_group", "name": "group", "provider": "azurerm", "values": {"ip_address_type": "None"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_container_group": [{"address": "azurerm_container_group.group", "type": "azurerm_container_group", "name": "group", "provider": "azurerm", "values": {"ip_address_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
