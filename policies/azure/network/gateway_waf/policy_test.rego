package decree.azure.network.gateway_waf_test

import data.decree.azure.network.gateway_waf

flagged(document) := addresses if {
	addresses := {finding.address | some finding in gateway_waf.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"waf_configuration": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_application_gateway.gateway"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_application_gateway.gateway"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"waf_configuration": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"waf_configuration": [{"enabled": false}], "firewall_policy_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"waf_configuration": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"waf_configuration": [{"enabled": false}], "firewall_policy_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_application_gateway": [{"address": "azurerm_application_gateway.gateway", "type": "azurerm_application_gateway", "name": "gateway", "provider": "azurerm", "values": {"waf_configuration": [{"enabled": "${var.not_given}"}], "firewall_policy_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
