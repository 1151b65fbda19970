package decree.azure.iam.wildcard_role_test

import data.decree.azure.iam.wildcard_role

flagged(document) := addresses if {
	addresses := {finding.address | some finding in wildcard_role.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": [{"actions": ["*"]}]}, "managed": true}]}, "data": {}}) == {"azurerm_role_definition.definition"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": [{"actions": ["*"]}, {"actions": ["other"]}]}, "managed": true}]}, "data": {}}) == {"azurerm_role_definition.definition"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": [{"actions": ["*"]}, {}]}, "managed": true}]}, "data": {}}) == {"azurerm_role_definition.definition"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": [{"actions": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": [{"actions": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": [{"actions": ["${var.not_given}"]}, {"actions": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_role_definition": [{"address": "azurerm_role_definition.definition", "type": "azurerm_role_definition", "name": "definition", "provider": "azurerm", "values": {"permissions": [{"actions": ["${var.not_given}"]}, {}]}, "managed": true}]}, "data": {}}) == set()
}
