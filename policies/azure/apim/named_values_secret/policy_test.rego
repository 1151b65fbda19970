package decree.azure.apim.named_values_secret_test

import data.decree.azure.apim.named_values_secret

flagged(document) := addresses if {
	addresses := {finding.address | some finding in named_values_secret.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_api_management_named_value": [{"address": "azurerm_api_management_named_value.management_named_value", "type": "azurerm_api_management_named_value", "name": "management_named_value", "provider": "azurerm", "values": {"secret": false}, "managed": true}]}, "data": {}}) == {"azurerm_api_management_named_value.management_named_value"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_api_management_named_value": [{"address": "azurerm_api_management_named_value.management_named_value", "type": "azurerm_api_management_named_value", "name": "management_named_value", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_api_management_named_value.management_named_value"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_api_management_named_value": [{"address": "azurerm_api_management_named_value.management_named_value", "type": "azurerm_api_management_named_value", "name": "management_named_value", "provider": "azurerm", "values": {"secret": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_api_management_named_value": [{"address": "azurerm_api_management_named_value.management_named_value", "type": "azurerm_api_management_named_value", "name": "management_named_value", "provider": "azurerm", "values": {"secret": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
