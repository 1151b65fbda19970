package decree.azure.appservice.basic_authentication_test

import data.decree.azure.appservice.basic_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in basic_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"webdeploy_publish_basic_authentication_enabled": false, "ftp_publish_basic_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"webdeploy_publish_basic_authentication_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": false, "webdeploy_publish_basic_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": false, "webdeploy_publish_basic_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"webdeploy_publish_basic_authentication_enabled": false, "ftp_publish_basic_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"webdeploy_publish_basic_authentication_enabled": false, "ftp_publish_basic_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"webdeploy_publish_basic_authentication_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_violating_7 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": false, "webdeploy_publish_basic_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_violating_8 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": false, "webdeploy_publish_basic_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"webdeploy_publish_basic_authentication_enabled": false, "ftp_publish_basic_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_violating_9 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"webdeploy_publish_basic_authentication_enabled": "${var.not_given}", "ftp_publish_basic_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_linux_web_app.web_app"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": "${var.not_given}", "webdeploy_publish_basic_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_linux_web_app": [{"address": "azurerm_linux_web_app.web_app", "type": "azurerm_linux_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": false, "webdeploy_publish_basic_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"webdeploy_publish_basic_authentication_enabled": "${var.not_given}", "ftp_publish_basic_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_windows_web_app.web_app"}
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": "${var.not_given}", "webdeploy_publish_basic_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_windows_web_app": [{"address": "azurerm_windows_web_app.web_app", "type": "azurerm_windows_web_app", "name": "web_app", "provider": "azurerm", "values": {"ftp_publish_basic_authentication_enabled": false, "webdeploy_publish_basic_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
