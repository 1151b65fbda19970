package decree.azure.cognitive.network_default_deny_test

import data.decree.azure.cognitive.network_default_deny

flagged(document) := addresses if {
	addresses := {finding.address | some finding in network_default_deny.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_acls": [{"default_action": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"network_acls": [{"default_action": "other"}]}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_acls": [{"default_action": "Deny"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"network_acls": [{"default_action": "Deny"}]}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"network_acls": [{"default_action": "other"}], "public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": true, "network_acls": [{"default_action": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}", "network_acls": [{"default_action": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}", "network_acls": [{"default_action": "Deny"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"network_acls": [{"default_action": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
