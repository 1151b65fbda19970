package decree.azure.databricks.customer_key_test

import data.decree.azure.databricks.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_databricks_workspace.workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_databricks_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": false, "managed_services_cmk_key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": false, "managed_disk_cmk_key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": false, "managed_services_cmk_key_vault_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": false, "managed_disk_cmk_key_vault_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": "${var.not_given}", "managed_services_cmk_key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"customer_managed_key_enabled": "${var.not_given}", "managed_disk_cmk_key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
