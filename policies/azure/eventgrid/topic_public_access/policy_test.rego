package decree.azure.eventgrid.topic_public_access_test

import data.decree.azure.eventgrid.topic_public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in topic_public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_eventgrid_topic": [{"address": "azurerm_eventgrid_topic.topic", "type": "azurerm_eventgrid_topic", "name": "topic", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_eventgrid_topic.topic"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_eventgrid_topic": [{"address": "azurerm_eventgrid_topic.topic", "type": "azurerm_eventgrid_topic", "name": "topic", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_eventgrid_topic.topic"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_eventgrid_topic": [{"address": "azurerm_eventgrid_topic.topic", "type": "azurerm_eventgrid_topic", "name": "topic", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_eventgrid_topic": [{"address": "azurerm_eventgrid_topic.topic", "type": "azurerm_eventgrid_topic", "name": "topic", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
