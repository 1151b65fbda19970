package decree.azure.aks.rbac_test

import data.decree.azure.aks.rbac

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rbac.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control": [{"enabled": true}], "role_based_access_control_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control_enabled": true, "role_based_access_control": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control_enabled": true, "role_based_access_control": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control": [{"enabled": true}], "role_based_access_control_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control": [{"enabled": "${var.not_given}"}], "role_based_access_control_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control_enabled": "${var.not_given}", "role_based_access_control": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control_enabled": true, "role_based_access_control": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"role_based_access_control": [{"enabled": "${var.not_given}"}], "role_based_access_control_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
