package decree.azure.recovery.backup_vault_soft_delete_test

import data.decree.azure.recovery.backup_vault_soft_delete

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup_vault_soft_delete.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {"soft_delete": "Off"}, "managed": true}]}, "data": {}}) == {"azurerm_data_protection_backup_vault.protection_backup_vault"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {"soft_delete": "off"}, "managed": true}]}, "data": {}}) == {"azurerm_data_protection_backup_vault.protection_backup_vault"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {"soft_delete": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {"soft_delete": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
