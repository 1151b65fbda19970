package decree.azure.recovery.cross_region_restore_test

import data.decree.azure.recovery.cross_region_restore

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cross_region_restore.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"cross_region_restore_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_recovery_services_vault.services_vault"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_recovery_services_vault.services_vault"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"cross_region_restore_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"cross_region_restore_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
