package decree.azure.machinelearning.cluster_local_authentication_test

import data.decree.azure.machinelearning.cluster_local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"local_auth_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"local_auth_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"local_auth_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
