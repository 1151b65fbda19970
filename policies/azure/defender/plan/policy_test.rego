package decree.azure.defender.plan_test

import data.decree.azure.defender.plan

flagged(document) := addresses if {
	addresses := {finding.address | some finding in plan.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_security_center_subscription_pricing": [{"address": "azurerm_security_center_subscription_pricing.center_subscription_pricing", "type": "azurerm_security_center_subscription_pricing", "name": "center_subscription_pricing", "provider": "azurerm", "values": {"tier": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_security_center_subscription_pricing.center_subscription_pricing"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_security_center_subscription_pricing": [{"address": "azurerm_security_center_subscription_pricing.center_subscription_pricing", "type": "azurerm_security_center_subscription_pricing", "name": "center_subscription_pricing", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_security_center_subscription_pricing.center_subscription_pricing"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_security_center_subscription_pricing": [{"address": "azurerm_security_center_subscription_pricing.center_subscription_pricing", "type": "azurerm_security_center_subscription_pricing", "name": "center_subscription_pricing", "provider": "azurerm", "values": {"tier": "Standard"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_security_center_subscription_pricing": [{"address": "azurerm_security_center_subscription_pricing.center_subscription_pricing", "type": "azurerm_security_center_subscription_pricing", "name": "center_subscription_pricing", "provider": "azurerm", "values": {"tier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
