package decree.azure.machinelearning.instance_local_authentication_test

import data.decree.azure.machinelearning.instance_local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_instance": [{"address": "azurerm_machine_learning_compute_instance.learning_compute_instance", "type": "azurerm_machine_learning_compute_instance", "name": "learning_compute_instance", "provider": "azurerm", "values": {"local_auth_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_instance.learning_compute_instance"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_machine_learning_compute_instance": [{"address": "azurerm_machine_learning_compute_instance.learning_compute_instance", "type": "azurerm_machine_learning_compute_instance", "name": "learning_compute_instance", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_instance.learning_compute_instance"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_instance": [{"address": "azurerm_machine_learning_compute_instance.learning_compute_instance", "type": "azurerm_machine_learning_compute_instance", "name": "learning_compute_instance", "provider": "azurerm", "values": {"local_auth_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_instance": [{"address": "azurerm_machine_learning_compute_instance.learning_compute_instance", "type": "azurerm_machine_learning_compute_instance", "name": "learning_compute_instance", "provider": "azurerm", "values": {"local_auth_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
