package decree.azure.storage.smb_encryption_test

import data.decree.azure.storage.smb_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in smb_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"smb": [{"channel_encryption_type": ["other"]}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"smb": [{"channel_encryption_type": ["AES-256-GCM"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"smb": [{"channel_encryption_type": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"smb": [{"channel_encryption_type": ["${var.not_given}"]}]}]}, "managed": true}]}, "data": {}}) == set()
}
