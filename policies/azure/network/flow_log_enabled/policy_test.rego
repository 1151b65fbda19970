package decree.azure.network.flow_log_enabled_test

import data.decree.azure.network.flow_log_enabled

flagged(document) := addresses if {
	addresses := {finding.address | some finding in flow_log_enabled.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_network_watcher_flow_log": [{"address": "azurerm_network_watcher_flow_log.watcher_flow_log", "type": "azurerm_network_watcher_flow_log", "name": "watcher_flow_log", "provider": "azurerm", "values": {"enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_network_watcher_flow_log.watcher_flow_log"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_network_watcher_flow_log": [{"address": "azurerm_network_watcher_flow_log.watcher_flow_log", "type": "azurerm_network_watcher_flow_log", "name": "watcher_flow_log", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_network_watcher_flow_log.watcher_flow_log"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_network_watcher_flow_log": [{"address": "azurerm_network_watcher_flow_log.watcher_flow_log", "type": "azurerm_network_watcher_flow_log", "name": "watcher_flow_log", "provider": "azurerm", "values": {"enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_network_watcher_flow_log": [{"address": "azurerm_network_watcher_flow_log.watcher_flow_log", "type": "azurerm_network_watcher_flow_log", "name": "watcher_flow_log", "provider": "azurerm", "values": {"enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
