package decree.azure.apim.minimum_tls_test

import data.decree.azure.apim.minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_ssl30_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_tls10_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_tls11_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "backend_ssl30_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls11_enabled": false, "backend_tls10_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_ssl30_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_tls10_enabled": "${var.not_given}", "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_ssl30_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_8 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_tls10_enabled": false, "frontend_tls11_enabled": "${var.not_given}", "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_ssl30_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_9 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": "${var.not_given}", "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_ssl30_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_10 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": "${var.not_given}", "backend_tls11_enabled": false, "frontend_ssl30_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_violating_11 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": "${var.not_given}", "frontend_ssl30_enabled": true}]}, "managed": true}]}, "data": {}}) == {"azurerm_api_management.management"}
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": "${var.not_given}", "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": "${var.not_given}", "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": "${var.not_given}", "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": "${var.not_given}", "backend_tls10_enabled": false, "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": "${var.not_given}", "backend_tls11_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_tls10_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "backend_ssl30_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "frontend_tls11_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_tls10_enabled": false, "backend_tls11_enabled": false, "backend_ssl30_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"azurerm_api_management": [{"address": "azurerm_api_management.management", "type": "azurerm_api_management", "name": "management", "provider": "azurerm", "values": {"security": [{"frontend_ssl30_enabled": false, "frontend_tls10_enabled": false, "frontend_tls11_enabled": false, "backend_ssl30_enabled": false, "backend_tls11_enabled": false, "backend_tls10_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
