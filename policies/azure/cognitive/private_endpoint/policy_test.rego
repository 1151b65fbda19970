package decree.azure.cognitive.private_endpoint_test

import data.decree.azure.cognitive.private_endpoint

flagged(document) := addresses if {
	addresses := {finding.address | some finding in private_endpoint.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}, {"address": "azurerm_private_endpoint.endpoint_2", "type": "azurerm_private_endpoint", "name": "endpoint_2", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${azurerm_cognitive_account.account.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": "${var.not_given}"}, "managed": true}, {"address": "azurerm_private_endpoint.endpoint_2", "type": "azurerm_private_endpoint", "name": "endpoint_2", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${azurerm_cognitive_account.account.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}, {"address": "azurerm_private_endpoint.endpoint_2", "type": "azurerm_private_endpoint", "name": "endpoint_2", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
