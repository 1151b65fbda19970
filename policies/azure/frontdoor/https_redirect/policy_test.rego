package decree.azure.frontdoor.https_redirect_test

import data.decree.azure.frontdoor.https_redirect

flagged(document) := addresses if {
	addresses := {finding.address | some finding in https_redirect.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"https_redirect_enabled": false, "supported_protocols": ["Http"]}, "managed": true}]}, "data": {}}) == {"azurerm_cdn_frontdoor_route.frontdoor_route"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"supported_protocols": ["Http"], "https_redirect_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"supported_protocols": ["Http"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"https_redirect_enabled": false, "supported_protocols": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"https_redirect_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"https_redirect_enabled": "${var.not_given}", "supported_protocols": ["Http"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"https_redirect_enabled": false, "supported_protocols": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"https_redirect_enabled": false, "supported_protocols": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"supported_protocols": ["${var.not_given}"], "https_redirect_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"supported_protocols": ["Http"], "https_redirect_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"supported_protocols": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"https_redirect_enabled": "${var.not_given}", "supported_protocols": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_cdn_frontdoor_route": [{"address": "azurerm_cdn_frontdoor_route.frontdoor_route", "type": "azurerm_cdn_frontdoor_route", "name": "frontdoor_route", "provider": "azurerm", "values": {"https_redirect_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
