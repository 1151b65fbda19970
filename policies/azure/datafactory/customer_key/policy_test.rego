package decree.azure.datafactory.customer_key_test

import data.decree.azure.datafactory.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_data_factory.factory"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_data_factory.factory"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.stranger", "type": "azurerm_data_factory_customer_managed_key", "name": "stranger", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.elsewhere.id}", "customer_managed_key_id": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_data_factory.factory"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {"customer_managed_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}", "customer_managed_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}", "customer_managed_key_id": "set"}, "managed": true}, {"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key_2", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key_2", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}", "customer_managed_key_id": "set"}, "managed": true}, {"address": "azurerm_data_factory_customer_managed_key.stranger_2", "type": "azurerm_data_factory_customer_managed_key", "name": "stranger_2", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.elsewhere.id}", "customer_managed_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {"customer_managed_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.stranger", "type": "azurerm_data_factory_customer_managed_key", "name": "stranger", "provider": "azurerm", "values": {"data_factory_id": "${var.not_given}", "customer_managed_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${var.not_given}", "customer_managed_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}", "customer_managed_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${var.not_given}", "customer_managed_key_id": "set"}, "managed": true}, {"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key_2", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key_2", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}", "customer_managed_key_id": "${var.not_given}"}, "managed": true}, {"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key_2", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key_2", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_data_factory": [{"address": "azurerm_data_factory.factory", "type": "azurerm_data_factory", "name": "factory", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_factory_customer_managed_key": [{"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key", "provider": "azurerm", "values": {"data_factory_id": "${azurerm_data_factory.factory.id}", "customer_managed_key_id": "set"}, "managed": true}, {"address": "azurerm_data_factory_customer_managed_key.factory_customer_managed_key_2", "type": "azurerm_data_factory_customer_managed_key", "name": "factory_customer_managed_key_2", "provider": "azurerm", "values": {"data_factory_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
