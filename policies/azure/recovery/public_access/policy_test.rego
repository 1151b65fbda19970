package decree.azure.recovery.public_access_test

import data.decree.azure.recovery.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_recovery_services_vault.services_vault"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_recovery_services_vault.services_vault"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_recovery_services_vault": [{"address": "azurerm_recovery_services_vault.services_vault", "type": "azurerm_recovery_services_vault", "name": "services_vault", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
