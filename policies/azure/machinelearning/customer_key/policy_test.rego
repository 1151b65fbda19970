package decree.azure.machinelearning.customer_key_test

import data.decree.azure.machinelearning.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"encryption": [{"key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"encryption": [{"key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
