package decree.azure.vm.managed_disk_customer_key_test

import data.decree.azure.vm.managed_disk_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_disk_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_managed_disk": [{"address": "azurerm_managed_disk.disk", "type": "azurerm_managed_disk", "name": "disk", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_managed_disk.disk"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_managed_disk": [{"address": "azurerm_managed_disk.disk", "type": "azurerm_managed_disk", "name": "disk", "provider": "azurerm", "values": {"disk_encryption_set_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_managed_disk": [{"address": "azurerm_managed_disk.disk", "type": "azurerm_managed_disk", "name": "disk", "provider": "azurerm", "values": {"disk_encryption_set_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
