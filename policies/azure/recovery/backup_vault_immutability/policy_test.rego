package decree.azure.recovery.backup_vault_immutability_test

import data.decree.azure.recovery.backup_vault_immutability

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup_vault_immutability.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {"immutability": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_data_protection_backup_vault.protection_backup_vault"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_data_protection_backup_vault.protection_backup_vault"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {"immutability": "Locked"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {"immutability": "Unlocked"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {"immutability": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
