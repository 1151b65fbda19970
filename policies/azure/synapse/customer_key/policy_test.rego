package decree.azure.synapse.customer_key_test

import data.decree.azure.synapse.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
