package decree.azure.appconfiguration.public_access_test

import data.decree.azure.appconfiguration.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_app_configuration.configuration"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_app_configuration.configuration"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "other"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_app_configuration.configuration"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "Disabled"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "Disabled"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${azurerm_app_configuration.configuration.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "Disabled"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "other"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}, {"address": "azurerm_private_endpoint.endpoint_2", "type": "azurerm_private_endpoint", "name": "endpoint_2", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${azurerm_app_configuration.configuration.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "${var.not_given}"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "other"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "${var.not_given}"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${azurerm_app_configuration.configuration.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "Disabled"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_app_configuration": [{"address": "azurerm_app_configuration.configuration", "type": "azurerm_app_configuration", "name": "configuration", "provider": "azurerm", "values": {"public_network_access": "Disabled"}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
