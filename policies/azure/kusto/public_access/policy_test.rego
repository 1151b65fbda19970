package decree.azure.kusto.public_access_test

import data.decree.azure.kusto.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_kusto_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_kusto_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
