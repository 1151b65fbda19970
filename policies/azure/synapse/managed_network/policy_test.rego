package decree.azure.synapse.managed_network_test

import data.decree.azure.synapse.managed_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"managed_virtual_network_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"managed_virtual_network_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"managed_virtual_network_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
