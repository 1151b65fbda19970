package decree.azure.network.gateway_minimum_tls_test

import data.decree.azure.network.gateway_minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in gateway_minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"ssl_policy": [{"min_protocol_version": "TLSv1_0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_application_gateway.gateway"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"ssl_policy": [{"min_protocol_version": "TLSv1_1"}]}, "managed": true}]}, "data": {}}) == {"azurerm_application_gateway.gateway"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"ssl_policy": [{"min_protocol_version": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"ssl_policy": [{"min_protocol_version": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
