package decree.azure.aks.host_encryption_test

import data.decree.azure.aks.host_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in host_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"host_encryption_enabled": false, "enable_host_encryption": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_host_encryption": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"host_encryption_enabled": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_host_encryption": false, "host_encryption_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"host_encryption_enabled": false, "enable_host_encryption": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"host_encryption_enabled": "${var.not_given}", "enable_host_encryption": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"host_encryption_enabled": false, "enable_host_encryption": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"host_encryption_enabled": false, "enable_host_encryption": false}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster_node_pool.cluster_node_pool"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_host_encryption": false}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster_node_pool.cluster_node_pool"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"host_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster_node_pool.cluster_node_pool"}
}

test_complying_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_host_encryption": false, "host_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"host_encryption_enabled": false, "enable_host_encryption": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"host_encryption_enabled": "${var.not_given}", "enable_host_encryption": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"host_encryption_enabled": false, "enable_host_encryption": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster_node_pool.cluster_node_pool"}
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_host_encryption": "${var.not_given}", "host_encryption_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_host_encryption": false, "host_encryption_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_host_encryption": "${var.not_given}", "host_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_host_encryption": false, "host_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_host_encryption": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"host_encryption_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"host_encryption_enabled": "${var.not_given}", "enable_host_encryption": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_host_encryption": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
