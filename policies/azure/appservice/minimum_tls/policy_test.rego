package decree.azure.appservice.minimum_tls_test

import data.decree.azure.appservice.minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"site_config": [{"min_tls_version": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_app_service.service"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"site_config": [{"min_tls_version": "1.2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"site_config": [{"min_tls_version": "1.3"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_app_service": [{"address": "azurerm_app_service.service", "type": "azurerm_app_service", "name": "service", "provider": "azurerm", "values": {"site_config": [{"min_tls_version": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"minimum_tls_version": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_complying_4 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"minimum_tls_version": "1.2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"minimum_tls_version": "1.3"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"minimum_tls_version": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"minimum_tls_version": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_complying_7 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"minimum_tls_version": "1.2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"minimum_tls_version": "1.3"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"site_config": [{"minimum_tls_version": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
