package decree.azure.keyvault.key_size_test

import data.decree.azure.keyvault.key_size

flagged(document) := addresses if {
	addresses := {finding.address | some finding in key_size.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_size": 2047}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_key.vault_key"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_size": "2047"}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_key.vault_key"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_size": 2048}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_size": "2048"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_size": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
