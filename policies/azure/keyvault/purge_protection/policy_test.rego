package decree.azure.keyvault.purge_protection_test

import data.decree.azure.keyvault.purge_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in purge_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"purge_protection_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault.vault"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault.vault"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"purge_protection_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"purge_protection_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
