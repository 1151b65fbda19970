package decree.azure.machinelearning.cluster_node_public_ips_test

import data.decree.azure.machinelearning.cluster_node_public_ips

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_node_public_ips.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"node_public_ip_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"node_public_ip_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"node_public_ip_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
