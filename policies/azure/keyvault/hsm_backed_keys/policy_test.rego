package decree.azure.keyvault.hsm_backed_keys_test

import data.decree.azure.keyvault.hsm_backed_keys

flagged(document) := addresses if {
	addresses := {finding.address | some finding in hsm_backed_keys.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_type": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_key.vault_key"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_key.vault_key"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_type": "RSA-HSM"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_type": "EC-HSM"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_type": "oct-HSM"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault_key": [{"address": "azurerm_key_vault_key.vault_key", "type": "azurerm_key_vault_key", "name": "vault_key", "provider": "azurerm", "values": {"key_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
