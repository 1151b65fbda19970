package decree.azure.synapse.public_access_test

import data.decree.azure.synapse.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
