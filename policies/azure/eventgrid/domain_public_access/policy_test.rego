package decree.azure.eventgrid.domain_public_access_test

import data.decree.azure.eventgrid.domain_public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_eventgrid_domain": [{"address": "azurerm_eventgrid_domain.domain", "type": "azurerm_eventgrid_domain", "name": "domain", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_eventgrid_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_eventgrid_domain": [{"address": "azurerm_eventgrid_domain.domain", "type": "azurerm_eventgrid_domain", "name": "domain", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_eventgrid_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_eventgrid_domain": [{"address": "azurerm_eventgrid_domain.domain", "type": "azurerm_eventgrid_domain", "name": "domain", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_eventgrid_domain": [{"address": "azurerm_eventgrid_domain.domain", "type": "azurerm_eventgrid_domain", "name": "domain", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
