package decree.azure.aks.image_cleaner_test

import data.decree.azure.aks.image_cleaner

flagged(document) := addresses if {
	addresses := {finding.address | some finding in image_cleaner.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"image_cleaner_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"image_cleaner_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"image_cleaner_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
