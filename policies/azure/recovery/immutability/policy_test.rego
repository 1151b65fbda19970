package decree.azure.recovery.immutability_test

import data.decree.azure.recovery.immutability

flagged(document) := addresses if {
	addresses := {finding.address | some finding in immutability.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"immutability": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_recovery_services_vault.services_vault"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_recovery_services_vault.services_vault"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"immutability": "Locked"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"immutability": "Unlocked"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"immutability": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
