package decree.azure.signalr.local_authentication_test

import data.decree.azure.signalr.local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"local_auth_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_signalr_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_signalr_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"local_auth_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"local_auth_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
