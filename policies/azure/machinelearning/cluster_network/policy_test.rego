package decree.azure.machinelearning.cluster_network_test

import data.decree.azure.machinelearning.cluster_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"subnet_resource_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"subnet_resource_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
