package decree.azure.eventhub.minimum_tls_test

import data.decree.azure.eventhub.minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {"minimum_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_eventhub_namespace.namespace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {"minimum_tls_version": "1.2"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {"minimum_tls_version": "1.3"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_eventhub_namespace": [{"address": "azurerm_eventhub_namespace.namespace", "type": "azurerm_eventhub_namespace", "name": "namespace", "provider": "azurerm", "values": {"minimum_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
