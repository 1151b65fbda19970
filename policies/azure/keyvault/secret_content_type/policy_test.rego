package decree.azure.keyvault.secret_content_type_test

import data.decree.azure.keyvault.secret_content_type

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secret_content_type.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault_secret": [{"address": "azurerm_key_vault_secret.vault_secret", "type": "azurerm_key_vault_secret", "name": "vault_secret", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_secret.vault_secret"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault_secret": [{"address": "azurerm_key_vault_secret.vault_secret", "type": "azurerm_key_vault_secret", "name": "vault_secret", "provider": "azurerm", "values": {"content_type": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault_secret": [{"address": "azurerm_key_vault_secret.vault_secret", "type": "azurerm_key_vault_secret", "name": "vault_secret", "provider": "azurerm", "values": {"content_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
