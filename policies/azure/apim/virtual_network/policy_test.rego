package decree.azure.apim.virtual_network_test

import data.decree.azure.apim.virtual_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in virtual_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_configuration": [{"subnet_id": "set"}], "virtual_network_type": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_configuration": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_type": "Internal"}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_type": "Internal", "virtual_network_configuration": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_type": "External", "virtual_network_configuration": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_configuration": [{"subnet_id": "set"}], "virtual_network_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_configuration": [{"subnet_id": "${var.not_given}"}], "virtual_network_type": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_type": "${var.not_given}", "virtual_network_configuration": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_type": "Internal", "virtual_network_configuration": [{"subnet_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_type": "External", "virtual_network_configuration": [{"subnet_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"virtual_network_configuration": [{"subnet_id": "${var.not_given}"}], "virtual_network_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
