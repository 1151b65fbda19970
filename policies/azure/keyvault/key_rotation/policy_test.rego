package decree.azure.keyvault.key_rotation_test

import data.decree.azure.keyvault.key_rotation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in key_rotation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_key.vault_key"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"rotation_policy": [{"automatic": [{"time_after_creation": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"rotation_policy": [{"automatic": [{"time_before_expiry": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"rotation_policy": [{"automatic": [{"time_after_creation": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"rotation_policy": [{"automatic": [{"time_before_expiry": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
