package decree.azure.keyvault.secret_expiration_test

import data.decree.azure.keyvault.secret_expiration

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secret_expiration.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault_secret": [{"address": "azurerm_key_vault_secret.vault_secret", "type": "azurerm_key_vault_secret", "name": "vault_secret", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_secret.vault_secret"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault_secret": [{"address": "azurerm_key_vault_secret.vault_secret", "type": "azurerm_key_vault_secret", "name": "vault_secret", "provider": "azurerm", "values": {"expiration_date": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault_secret": [{"address": "azurerm_key_vault_secret.vault_secret", "type": "azurerm_key_vault_secret", "name": "vault_secret", "provider": "azurerm", "values": {"expiration_date": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
