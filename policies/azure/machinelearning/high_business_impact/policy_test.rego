package decree.azure.machinelearning.high_business_impact_test

import data.decree.azure.machinelearning.high_business_impact

flagged(document) := addresses if {
	addresses := {finding.address | some finding in high_business_impact.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"high_business_impact": false}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"high_business_impact": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {"high_business_impact": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
