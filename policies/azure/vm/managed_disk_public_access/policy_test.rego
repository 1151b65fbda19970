package decree.azure.vm.managed_disk_public_access_test

import data.decree.azure.vm.managed_disk_public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_disk_public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_managed_disk": [{"address": "azurerm_managed_disk.disk", "type": "azurerm_managed_disk", "name": "disk", "provider": "azurerm", "values": {"public_network_access_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_managed_disk.disk"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_managed_disk": [{"address": "azurerm_managed_disk.disk", "type": "azurerm_managed_disk", "name": "disk", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_managed_disk.disk"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_managed_disk": [{"address": "azurerm_managed_disk.disk", "type": "azurerm_managed_disk", "name": "disk", "provider": "azurerm", "values": {"public_network_access_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_managed_disk": [{"address": "azurerm_managed_disk.disk", "type": "azurerm_managed_disk", "name": "disk", "provider": "azurerm", "values": {"public_network_access_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
