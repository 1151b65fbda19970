package decree.azure.kusto.disk_encryption_test

import data.decree.azure.kusto.disk_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in disk_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"disk_encryption_enabled": false, "enable_disk_encryption": false}, "managed": true}]}, "data": {}}) == {"azurerm_kusto_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"enable_disk_encryption": false}, "managed": true}]}, "data": {}}) == {"azurerm_kusto_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"disk_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_kusto_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"enable_disk_encryption": false, "disk_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"disk_encryption_enabled": false, "enable_disk_encryption": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"disk_encryption_enabled": "${var.not_given}", "enable_disk_encryption": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"disk_encryption_enabled": false, "enable_disk_encryption": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_kusto_cluster.cluster"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"enable_disk_encryption": "${var.not_given}", "disk_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"enable_disk_encryption": false, "disk_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"enable_disk_encryption": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"disk_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_kusto_cluster": [{"address": "azurerm_kusto_cluster.cluster", "type": "azurerm_kusto_cluster", "name": "cluster", "provider": "azurerm", "values": {"disk_encryption_enabled": "${var.not_given}", "enable_disk_encryption": true}, "managed": true}]}, "data": {}}) == set()
}
