package decree.azure.defender.contact_phone_test

import data.decree.azure.defender.contact_phone

flagged(document) := addresses if {
	addresses := {finding.address | some finding in contact_phone.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_security_center_contact.center_contact"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {"phone": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_security_center_contact": [{"address": "azurerm_security_center_contact.center_contact", "type": "azurerm_security_center_contact", "name": "center_contact", "provider": "azurerm", "values": {"phone": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
