package decree.azure.appservice.plan_instances_test

import data.decree.azure.appservice.plan_instances

flagged(document) := addresses if {
	addresses := {finding.address | some finding in plan_instances.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {"worker_count": 1}, "managed": true}]}, "data": {}}) == {"azurerm_service_plan.plan"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {"worker_count": "1"}, "managed": true}]}, "data": {}}) == {"azurerm_service_plan.plan"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_service_plan.plan"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {"worker_count": 2}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {"worker_count": "2"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {"worker_count": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
