package decree.azure.databricks.vnet_injection_test

import data.decree.azure.databricks.vnet_injection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in vnet_injection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_databricks_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"custom_parameters": [{"virtual_network_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"custom_parameters": [{"virtual_network_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
