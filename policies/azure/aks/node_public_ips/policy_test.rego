package decree.azure.aks.node_public_ips_test

import data.decree.azure.aks.node_public_ips

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_public_ips.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_node_public_ip": false, "node_public_ip_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"node_public_ip_enabled": false, "enable_node_public_ip": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"node_public_ip_enabled": false, "enable_node_public_ip": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_node_public_ip": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"node_public_ip_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_node_public_ip": false, "node_public_ip_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_node_public_ip": false, "node_public_ip_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster_node_pool.cluster_node_pool"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"node_public_ip_enabled": false, "enable_node_public_ip": true}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster_node_pool.cluster_node_pool"}
}

test_complying_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"node_public_ip_enabled": false, "enable_node_public_ip": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_node_public_ip": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"node_public_ip_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_node_public_ip": false, "node_public_ip_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_node_public_ip": "${var.not_given}", "node_public_ip_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"node_public_ip_enabled": "${var.not_given}", "enable_node_public_ip": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"node_public_ip_enabled": false, "enable_node_public_ip": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"enable_node_public_ip": "${var.not_given}", "node_public_ip_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster_node_pool.cluster_node_pool"}
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"node_public_ip_enabled": "${var.not_given}", "enable_node_public_ip": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_kubernetes_cluster_node_pool": [{"address": "azurerm_kubernetes_cluster_node_pool.cluster_node_pool", "type": "azurerm_kubernetes_cluster_node_pool", "name": "cluster_node_pool", "provider": "azurerm", "values": {"node_public_ip_enabled": false, "enable_node_public_ip": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"enable_node_public_ip": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"default_node_pool": [{"node_public_ip_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
