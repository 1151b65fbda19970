package decree.azure.storage.cors_test

import data.decree.azure.storage.cors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": [{"allowed_origins": ["*"]}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": [{"allowed_origins": ["*"]}, {"allowed_origins": ["other"]}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": [{"allowed_origins": ["*"]}, {}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"queue_properties": [{"cors_rule": [{"allowed_origins": ["*"]}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"queue_properties": [{"cors_rule": [{"allowed_origins": ["*"]}, {"allowed_origins": ["other"]}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"queue_properties": [{"cors_rule": [{"allowed_origins": ["*"]}, {}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_7 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"cors_rule": [{"allowed_origins": ["*"]}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_8 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"cors_rule": [{"allowed_origins": ["*"]}, {"allowed_origins": ["other"]}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_violating_9 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"cors_rule": [{"allowed_origins": ["*"]}, {}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": [{"allowed_origins": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"queue_properties": [{"cors_rule": [{"allowed_origins": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"queue_properties": [{"cors_rule": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"cors_rule": [{"allowed_origins": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"share_properties": [{"cors_rule": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": [{"allowed_origins": ["${var.not_given}"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": [{"allowed_origins": ["${var.not_given}"]}, {"allowed_origins": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"blob_properties": [{"cors_rule": [{"allowed_origins": ["${var.not_given}"]}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"queue_properties": [{"cors_rule": [{"allowed_origins": ["${var.not_given}"]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"queue_properties": [{"cors_rule": [{"allowed_origins": ["${var.not_given}"]}, {"allowed_origins": ["other"]}]}]}, "managed": true}]}, "data": {}}) == set()
}
