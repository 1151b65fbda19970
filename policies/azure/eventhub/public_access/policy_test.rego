package decree.azure.eventhub.public_access_test

import data.decree.azure.eventhub.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_eventhub_namespace.namespace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_eventhub_namespace.namespace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
