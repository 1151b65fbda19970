package decree.azure.search.managed_identity_test

import data.decree.azure.search.managed_identity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_identity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_search_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {"identity": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {"identity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
