package decree.azure.postgresql.customer_key_test

import data.decree.azure.postgresql.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_postgresql_flexible_server.flexible_server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"customer_managed_key": [{"key_vault_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_postgresql_flexible_server": [{"address": "azurerm_postgresql_flexible_server.flexible_server", "type": "azurerm_postgresql_flexible_server", "name": "flexible_server", "provider": "azurerm", "values": {"customer_managed_key": [{"key_vault_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
