package decree.azure.machinelearning.public_access_test

import data.decree.azure.machinelearning.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
