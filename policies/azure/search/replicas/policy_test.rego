package decree.azure.search.replicas_test

import data.decree.azure.search.replicas

flagged(document) := addresses if {
	addresses := {finding.address | some finding in replicas.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {"replica_count": 2}, "managed": true}]}, "data": {}}) == {"azurerm_search_service.service"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {"replica_count": "2"}, "managed": true}]}, "data": {}}) == {"azurerm_search_service.service"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_search_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {"replica_count": 3}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {"replica_count": "3"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_search_service": [{"address": "azurerm_search_service.service", "type": "azurerm_search_service", "name": "service", "provider": "azurerm", "values": {"replica_count": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
