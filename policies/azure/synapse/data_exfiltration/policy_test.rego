package decree.azure.synapse.data_exfiltration_test

import data.decree.azure.synapse.data_exfiltration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in data_exfiltration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"data_exfiltration_protection_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"data_exfiltration_protection_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"data_exfiltration_protection_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
