package decree.azure.servicebus.minimum_tls_test

import data.decree.azure.servicebus.minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {"minimum_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_servicebus_namespace.namespace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {"minimum_tls_version": "1.2"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {"minimum_tls_version": "1.3"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {"minimum_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
