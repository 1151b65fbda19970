package decree.azure.machinelearning.cluster_ssh_test

import data.decree.azure.machinelearning.cluster_ssh

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_ssh.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh_public_access_enabled": true, "ssh": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_compute_cluster.learning_compute_cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh": "set", "ssh_public_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh_public_access_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh_public_access_enabled": "${var.not_given}", "ssh": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh_public_access_enabled": true, "ssh": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh": "${var.not_given}", "ssh_public_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh": "set", "ssh_public_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_machine_learning_compute_cluster": [{"address": "azurerm_machine_learning_compute_cluster.learning_compute_cluster", "type": "azurerm_machine_learning_compute_cluster", "name": "learning_compute_cluster", "provider": "azurerm", "values": {"ssh_public_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
