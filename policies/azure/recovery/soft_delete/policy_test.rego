package decree.azure.recovery.soft_delete_test

import data.decree.azure.recovery.soft_delete

flagged(document) := addresses if {
	addresses := {finding.address | some finding in soft_delete.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"soft_delete_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_recovery_services_vault.services_vault"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"soft_delete_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"soft_delete_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
