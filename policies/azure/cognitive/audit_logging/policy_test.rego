package decree.azure.cognitive.audit_logging_test

import data.decree.azure.cognitive.audit_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in audit_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "log": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.stranger", "type": "azurerm_monitor_diagnostic_setting", "name": "stranger", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.elsewhere.id}", "enabled_log": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "enabled_log": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "log": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "log": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "log": [{"enabled": true}, {"enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "enabled_log": "set"}, "managed": true}, {"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting_2", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting_2", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "enabled_log": "set"}, "managed": true}, {"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting_2", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting_2", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "log": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "enabled_log": "set"}, "managed": true}, {"address": "azurerm_monitor_diagnostic_setting.stranger_2", "type": "azurerm_monitor_diagnostic_setting", "name": "stranger_2", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.elsewhere.id}", "enabled_log": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${var.not_given}", "enabled_log": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "enabled_log": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${azurerm_cognitive_account.account.id}", "log": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.stranger", "type": "azurerm_monitor_diagnostic_setting", "name": "stranger", "provider": "azurerm", "values": {"target_resource_id": "${var.not_given}", "enabled_log": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_monitor_diagnostic_setting": [{"address": "azurerm_monitor_diagnostic_setting.diagnostic_setting", "type": "azurerm_monitor_diagnostic_setting", "name": "diagnostic_setting", "provider": "azurerm", "values": {"target_resource_id": "${var.not_given}", "log": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}
