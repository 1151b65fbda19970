package decree.azure.aks.automatic_upgrades_test

import data.decree.azure.aks.automatic_upgrades

flagged(document) := addresses if {
	addresses := {finding.address | some finding in automatic_upgrades.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"automatic_upgrade_channel": "none"}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"automatic_upgrade_channel": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"automatic_upgrade_channel": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"automatic_upgrade_channel": "other", "automatic_channel_upgrade": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"automatic_upgrade_channel": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"automatic_upgrade_channel": "none", "automatic_channel_upgrade": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"automatic_upgrade_channel": "${var.not_given}", "automatic_channel_upgrade": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"automatic_upgrade_channel": "other", "automatic_channel_upgrade": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
