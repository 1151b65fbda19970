package decree.azure.eventgrid.domain_local_authentication_test

import data.decree.azure.eventgrid.domain_local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_eventgrid_domain": [{"address": "azurerm_eventgrid_domain.domain", "type": "azurerm_eventgrid_domain", "name": "domain", "provider": "azurerm", "values": {"local_auth_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_eventgrid_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_eventgrid_domain": [{"address": "azurerm_eventgrid_domain.domain", "type": "azurerm_eventgrid_domain", "name": "domain", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_eventgrid_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_eventgrid_domain": [{"address": "azurerm_eventgrid_domain.domain", "type": "azurerm_eventgrid_domain", "name": "domain", "provider": "azurerm", "values": {"local_auth_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_eventgrid_domain": [{"address": "azurerm_eventgrid_domain.domain", "type": "azurerm_eventgrid_domain", "name": "domain", "provider": "azurerm", "values": {"local_auth_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
