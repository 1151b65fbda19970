package decree.azure.keyvault.managed_hsm_purge_protection_test

import data.decree.azure.keyvault.managed_hsm_purge_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_hsm_purge_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault_managed_hardware_security_module": [{"address": "azurerm_key_vault_managed_hardware_security_module.vault_managed_hardware_security_module", "type": "azurerm_key_vault_managed_hardware_security_module", "name": "vault_managed_hardware_security_module", "provider": "azurerm", "values": {"purge_protection_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_managed_hardware_security_module.vault_managed_hardware_security_module"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_key_vault_managed_hardware_security_module": [{"address": "azurerm_key_vault_managed_hardware_security_module.vault_managed_hardware_security_module", "type": "azurerm_key_vault_managed_hardware_security_module", "name": "vault_managed_hardware_security_module", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault_managed_hardware_security_module.vault_managed_hardware_security_module"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault_managed_hardware_security_module": [{"address": "azurerm_key_vault_managed_hardware_security_module.vault_managed_hardware_security_module", "type": "azurerm_key_vault_managed_hardware_security_module", "name": "vault_managed_hardware_security_module", "provider": "azurerm", "values": {"purge_protection_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault_managed_hardware_security_module": [{"address": "azurerm_key_vault_managed_hardware_security_module.vault_managed_hardware_security_module", "type": "azurerm_key_vault_managed_hardware_security_module", "name": "vault_managed_hardware_security_module", "provider": "azurerm", "values": {"purge_protection_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
