package decree.azure.machinelearning.private_endpoint_test

import data.decree.azure.machinelearning.private_endpoint

flagged(document) := addresses if {
	addresses := {finding.address | some finding in private_endpoint.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_machine_learning_workspace.learning_workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}, {"address": "azurerm_private_endpoint.endpoint_2", "type": "azurerm_private_endpoint", "name": "endpoint_2", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${azurerm_machine_learning_workspace.learning_workspace.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": "${var.not_given}"}, "managed": true}, {"address": "azurerm_private_endpoint.endpoint_2", "type": "azurerm_private_endpoint", "name": "endpoint_2", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${azurerm_machine_learning_workspace.learning_workspace.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.endpoint", "type": "azurerm_private_endpoint", "name": "endpoint", "provider": "azurerm", "values": {"private_service_connection": "set"}, "managed": true}, {"address": "azurerm_private_endpoint.endpoint_2", "type": "azurerm_private_endpoint", "name": "endpoint_2", "provider": "azurerm", "values": {"private_service_connection": [{"private_connection_resource_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_machine_learning_workspace": [{"address": "azurerm_machine_learning_workspace.learning_workspace", "type": "azurerm_machine_learning_workspace", "name": "learning_workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_private_endpoint": [{"address": "azurerm_private_endpoint.stranger", "type": "azurerm_private_endpoint", "name": "stranger", "provider": "azurerm", "values": {"private_service_connection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
