package decree.azure.storage.trusted_services_test

import data.decree.azure.storage.trusted_services

flagged(document) := addresses if {
	addresses := {finding.address | some finding in trusted_services.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"bypass": ["other"]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"bypass": "set"}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"bypass": ["AzureServices"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"bypass": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"bypass": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account_network_rules.account_network_rules"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"bypass": ["AzureServices"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"bypass": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"network_rules": [{"bypass": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_storage_account_network_rules": [{"address": "azurerm_storage_account_network_rules.account_network_rules", "type": "azurerm_storage_account_network_rules", "name": "account_network_rules", "provider": "azurerm", "values": {"bypass": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
