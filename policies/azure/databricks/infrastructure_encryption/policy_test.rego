package decree.azure.databricks.infrastructure_encryption_test

import data.decree.azure.databricks.infrastructure_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in infrastructure_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"infrastructure_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_databricks_workspace.workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_databricks_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"infrastructure_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"infrastructure_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
