package decree.azure.databricks.no_public_ip_test

import data.decree.azure.databricks.no_public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in no_public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"custom_parameters": [{"no_public_ip": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_databricks_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"custom_parameters": [{"no_public_ip": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_databricks_workspace": [{"address": "azurerm_databricks_workspace.workspace", "type": "azurerm_databricks_workspace", "name": "workspace", "provider": "azurerm", "values": {"custom_parameters": [{"no_public_ip": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
