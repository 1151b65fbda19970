package decree.azure.keyvault.key_expiration_test

import data.decree.azure.keyvault.key_expiration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in key_expiration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_key.vault_key"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"expiration_date": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"expiration_date": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
