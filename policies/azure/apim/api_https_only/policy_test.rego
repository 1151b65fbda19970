package decree.azure.apim.api_https_only_test

import data.decree.azure.apim.api_https_only

flagged(document) := addresses if {
	addresses := {finding.address | some finding in api_https_only.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_api_management_api": [{"address": "azurerm_api_management_api.management_api", "type": "azurerm_api_management_api", "name": "management_api", "provider": "azurerm", "values": {"protocols": ["http"]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management_api.management_api"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_api_management_api": [{"address": "azurerm_api_management_api.management_api", "type": "azurerm_api_management_api", "name": "management_api", "provider": "azurerm", "values": {"protocols": ["ws"]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management_api.management_api"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_api_management_api": [{"address": "azurerm_api_management_api.management_api", "type": "azurerm_api_management_api", "name": "management_api", "provider": "azurerm", "values": {"protocols": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_api_management_api": [{"address": "azurerm_api_management_api.management_api", "type": "azurerm_api_management_api", "name": "management_api", "provider": "azurerm", "values": {"protocols": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_api_management_api": [{"address": "azurerm_api_management_api.management_api", "type": "azurerm_api_management_api", "name": "management_api", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_api_management_api": [{"address": "azurerm_api_management_api.management_api", "type": "azurerm_api_management_api", "name": "management_api", "provider": "azurerm", "values": {"protocols": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
