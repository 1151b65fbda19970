package decree.azure.iam.privileged_role_test

import data.decree.azure.iam.privileged_role

flagged(document) := addresses if {
	addresses := {finding.address | some finding in privileged_role.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_role_assignment": [{"address": "azurerm_role_assignment.assignment", "type": "azurerm_role_assignment", "name": "assignment", "provider": "azurerm", "values": {"role_definition_name": "Owner"}, "managed": true}]}, "data": {}}) == {"azurerm_role_assignment.assignment"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_role_assignment": [{"address": "azurerm_role_assignment.assignment", "type": "azurerm_role_assignment", "name": "assignment", "provider": "azurerm", "values": {"role_definition_name": "User Access Administrator"}, "managed": true}]}, "data": {}}) == {"azurerm_role_assignment.assignment"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_role_assignment": [{"address": "azurerm_role_assignment.assignment", "type": "azurerm_role_assignment", "name": "assignment", "provider": "azurerm", "values": {"role_definition_name": "Role Based Access Control Administrator"}, "managed": true}]}, "data": {}}) == {"azurerm_role_assignment.assignment"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_role_assignment": [{"address": "azurerm_role_assignment.assignment", "type": "azurerm_role_assignment", "name": "assignment", "provider": "azurerm", "values": {"role_definition_name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_role_assignment": [{"address": "azurerm_role_assignment.assignment", "type": "azurerm_role_assignment", "name": "assignment", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_role_assignment": [{"address": "azurerm_role_assignment.assignment", "type": "azurerm_role_assignment", "name": "assignment", "provider": "azurerm", "values": {"role_definition_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
