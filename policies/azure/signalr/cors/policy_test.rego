package decree.azure.signalr.cors_test

import data.decree.azure.signalr.cors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": [{"allowed_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == {"azurerm_signalr_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": [{"allowed_origins": ["*"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == {"azurerm_signalr_service.service"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": [{"allowed_origins": ["*"]}, {}]}, "managed": true}]}, "data": {}}) == {"azurerm_signalr_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": [{"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": [{"allowed_origins": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": [{"allowed_origins": ["${var.not_given}"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_signalr_service": [{"address": "azurerm_signalr_service.service", "type": "azurerm_signalr_service", "name": "service", "provider": "azurerm", "values": {"cors": [{"allowed_origins": ["${var.not_given}"]}, {}]}, "managed": true}]}, "data": {}}) == set()
}
