package decree.azure.automation.encrypted_variables_test

import data.decree.azure.automation.encrypted_variables

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encrypted_variables.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_automation_variable_bool": [{"address": "azurerm_automation_variable_bool.variable_bool", "type": "azurerm_automation_variable_bool", "name": "variable_bool", "provider": "azurerm", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_bool.variable_bool"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_automation_variable_bool": [{"address": "azurerm_automation_variable_bool.variable_bool", "type": "azurerm_automation_variable_bool", "name": "variable_bool", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_bool.variable_bool"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_automation_variable_bool": [{"address": "azurerm_automation_variable_bool.variable_bool", "type": "azurerm_automation_variable_bool", "name": "variable_bool", "provider": "azurerm", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_automation_variable_bool": [{"address": "azurerm_automation_variable_bool.variable_bool", "type": "azurerm_automation_variable_bool", "name": "variable_bool", "provider": "azurerm", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_automation_variable_datetime": [{"address": "azurerm_automation_variable_datetime.variable_datetime", "type": "azurerm_automation_variable_datetime", "name": "variable_datetime", "provider": "azurerm", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_datetime.variable_datetime"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_automation_variable_datetime": [{"address": "azurerm_automation_variable_datetime.variable_datetime", "type": "azurerm_automation_variable_datetime", "name": "variable_datetime", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_datetime.variable_datetime"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_automation_variable_datetime": [{"address": "azurerm_automation_variable_datetime.variable_datetime", "type": "azurerm_automation_variable_datetime", "name": "variable_datetime", "provider": "azurerm", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_automation_variable_datetime": [{"address": "azurerm_automation_variable_datetime.variable_datetime", "type": "azurerm_automation_variable_datetime", "name": "variable_datetime", "provider": "azurerm", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"azurerm_automation_variable_int": [{"address": "azurerm_automation_variable_int.variable_int", "type": "azurerm_automation_variable_int", "name": "variable_int", "provider": "azurerm", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_int.variable_int"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_automation_variable_int": [{"address": "azurerm_automation_variable_int.variable_int", "type": "azurerm_automation_variable_int", "name": "variable_int", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_int.variable_int"}
}

test_complying_3 if {
	flagged({"resource": {"azurerm_automation_variable_int": [{"address": "azurerm_automation_variable_int.variable_int", "type": "azurerm_automation_variable_int", "name": "variable_int", "provider": "azurerm", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_automation_variable_int": [{"address": "azurerm_automation_variable_int.variable_int", "type": "azurerm_automation_variable_int", "name": "variable_int", "provider": "azurerm", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"azurerm_automation_variable_object": [{"address": "azurerm_automation_variable_object.variable_object", "type": "azurerm_automation_variable_object", "name": "variable_object", "provider": "azurerm", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_object.variable_object"}
}

test_violating_8 if {
	flagged({"resource": {"azurerm_automation_variable_object": [{"address": "azurerm_automation_variable_object.variable_object", "type": "azurerm_automation_variable_object", "name": "variable_object", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_object.variable_object"}
}

test_complying_4 if {
	flagged({"resource": {"azurerm_automation_variable_object": [{"address": "azurerm_automation_variable_object.variable_object", "type": "azurerm_automation_variable_object", "name": "variable_object", "provider": "azurerm", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_automation_variable_object": [{"address": "azurerm_automation_variable_object.variable_object", "type": "azurerm_automation_variable_object", "name": "variable_object", "provider": "azurerm", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_9 if {
	flagged({"resource": {"azurerm_automation_variable_string": [{"address": "azurerm_automation_variable_string.variable_string", "type": "azurerm_automation_variable_string", "name": "variable_string", "provider": "azurerm", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_string.variable_string"}
}

test_violating_10 if {
	flagged({"resource": {"azurerm_automation_variable_string": [{"address": "azurerm_automation_variable_string.variable_string", "type": "azurerm_automation_variable_string", "name": "variable_string", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_automation_variable_string.variable_string"}
}

test_complying_5 if {
	flagged({"resource": {"azurerm_automation_variable_string": [{"address": "azurerm_automation_variable_string.variable_string", "type": "azurerm_automation_variable_string", "name": "variable_string", "provider": "azurerm", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_automation_variable_string": [{"address": "azurerm_automation_variable_string.variable_string", "type": "azurerm_automation_variable_string", "name": "variable_string", "provider": "azurerm", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
