package decree.azure.defender.alert_notifications_test

import data.decree.azure.defender.alert_notifications

flagged(document) := addresses if {
	addresses := {finding.address | some finding in alert_notifications.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {"alert_notifications": false}, "managed": true}]}, "data": {}}) == {"azurerm_security_center_contact.center_contact"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_security_center_contact.center_contact"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {"alert_notifications": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {"alert_notifications": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
