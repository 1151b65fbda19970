package decree.azure.storage.network_default_deny_test

import data.decree.azure.storage.network_default_deny

flagged(document) := addresses if {
	addresses := {finding.address | some finding in network_default_deny.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"default_action": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "other"}]}, "managed": true}], "azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"storage_account_id": "${azurerm_storage_account.account.id}", "default_action": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account", "azurerm_storage_account_network_rules.account_network_rules"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "other"}]}, "managed": true}], "azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"storage_account_id": "${azurerm_storage_account.account.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account", "azurerm_storage_account_network_rules.account_network_rules"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "other"}]}, "managed": true}], "azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.stranger", "type": "azurerm_storage_account_network_rules", "name": "stranger", "provider": "azurerm", "values": {"storage_account_id": "${azurerm_storage_account.elsewhere.id}", "default_action": "Deny"}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"default_action": "other"}], "public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "Deny"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "other"}]}, "managed": true}], "azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"storage_account_id": "${azurerm_storage_account.account.id}", "default_action": "Deny"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "other"}]}, "managed": true}], "azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"storage_account_id": "${azurerm_storage_account.account.id}", "default_action": "Deny"}, "managed": true}, {"address": "azurerm_storage_account_network_rules.stranger_2", "type": "azurerm_storage_account_network_rules", "name": "stranger_2", "provider": "azurerm", "values": {"storage_account_id": "${azurerm_storage_account.elsewhere.id}", "default_action": "Deny"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}", "network_rules": [{"default_action": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_7 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"default_action": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account_network_rules.account_network_rules"}
}

test_violating_8 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account_network_rules.account_network_rules"}
}

test_complying_5 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"default_action": "Deny"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"default_action": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"default_action": "${var.not_given}"}], "public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"default_action": "other"}], "public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"default_action": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_rules": [{"default_action": "other"}]}, "managed": true}], "azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"storage_account_id": "${azurerm_storage_account.account.id}", "default_action": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
