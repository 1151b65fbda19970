package decree.azure.appservice.plan_zones_test

import data.decree.azure.appservice.plan_zones

flagged(document) := addresses if {
	addresses := {finding.address | some finding in plan_zones.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {"zone_balancing_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_service_plan.plan"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_service_plan.plan"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {"zone_balancing_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_service_plan": [{"address": "azurerm_service_plan.plan", "type": "azurerm_service_plan", "name": "plan", "provider": "azurerm", "values": {"zone_balancing_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
