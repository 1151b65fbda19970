package decree.azure.machinelearning.cluster_scales_to_zero_test

import data.decree.azure.machinelearning.cluster_scales_to_zero

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_scales_to_zero.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"scale_settings": [{"min_node_count": 1}]}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"scale_settings": [{"min_node_count": "1"}]}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"scale_settings": [{"min_node_count": 0}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"scale_settings": [{"min_node_count": "0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"scale_settings": [{"min_node_count": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
