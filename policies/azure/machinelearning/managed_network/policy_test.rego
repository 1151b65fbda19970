package decree.azure.machinelearning.managed_network_test

import data.decree.azure.machinelearning.managed_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"managed_network": [{"isolation_mode": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"managed_network": [{"isolation_mode": "AllowOnlyApprovedOutbound"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"managed_network": [{"isolation_mode": "AllowInternetOutbound"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"managed_network": [{"isolation_mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
