package decree.azure.storage.blob_anonymous_access_test

import data.decree.azure.storage.blob_anonymous_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in blob_anonymous_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_nested_items_to_be_public": true, "allow_blob_public_access": true}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_blob_public_access": true}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_nested_items_to_be_public": true}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_blob_public_access": true, "allow_nested_items_to_be_public": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_nested_items_to_be_public": true, "allow_blob_public_access": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_nested_items_to_be_public": "${var.not_given}", "allow_blob_public_access": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_nested_items_to_be_public": true, "allow_blob_public_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_blob_public_access": "${var.not_given}", "allow_nested_items_to_be_public": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_blob_public_access": true, "allow_nested_items_to_be_public": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_blob_public_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_nested_items_to_be_public": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"allow_nested_items_to_be_public": "${var.not_given}", "allow_blob_public_access": false}, "managed": true}]}, "data": {}}) == set()
}
