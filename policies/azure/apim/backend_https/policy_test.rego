package decree.azure.apim.backend_https_test

import data.decree.azure.apim.backend_https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backend_https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_api_management_backend": [{"address": "azurerm_api_management_backend.management_backend", "type": "azurerm_api_management_backend", "name": "management_backend", "provider": "azurerm", "values": {"url": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_api_management_backend.management_backend"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_api_management_backend": [{"address": "azurerm_api_management_backend.management_backend", "type": "azurerm_api_management_backend", "name": "management_backend", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_api_management_backend.management_backend"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_api_management_backend": [{"address": "azurerm_api_management_backend.management_backend", "type": "azurerm_api_management_backend", "name": "management_backend", "provider": "azurerm", "values": {"url": "https://"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_api_management_backend": [{"address": "azurerm_api_management_backend.management_backend", "type": "azurerm_api_management_backend", "name": "management_backend", "provider": "azurerm", "values": {"url": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
