package decree.azure.defender.alerts_to_admins_test

import data.decree.azure.defender.alerts_to_admins

flagged(document) := addresses if {
	addresses := {finding.address | some finding in alerts_to_admins.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {"alerts_to_admins": false}, "managed": true}]}, "data": {}}) == {"azurerm_security_center_contact.center_contact"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_security_center_contact.center_contact"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {"alerts_to_admins": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {"alerts_to_admins": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
