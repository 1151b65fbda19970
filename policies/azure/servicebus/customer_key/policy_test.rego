package decree.azure.servicebus.customer_key_test

import data.decree.azure.servicebus.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_servicebus_namespace.namespace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_servicebus_namespace.namespace"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.stranger", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "stranger", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.elsewhere.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_servicebus_namespace.namespace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {"customer_managed_key": [{"key_vault_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key_2", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key_2", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_servicebus_namespace_customer_managed_key.stranger_2", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "stranger_2", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.elsewhere.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {"customer_managed_key": [{"key_vault_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.stranger", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "stranger", "provider": "azurerm", "values": {"namespace_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}", "key_vault_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key_2", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key_2", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}", "key_vault_key_id": "${var.not_given}"}, "managed": true}, {"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key_2", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key_2", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_servicebus_namespace": [{"address": "azurerm_servicebus_namespace.namespace", "type": "azurerm_servicebus_namespace", "name": "namespace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_servicebus_namespace_customer_managed_key": [{"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key", "provider": "azurerm", "values": {"namespace_id": "${azurerm_servicebus_namespace.namespace.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_servicebus_namespace_customer_managed_key.namespace_customer_managed_key_2", "type": "azurerm_servicebus_namespace_customer_managed_key", "name": "namespace_customer_managed_key_2", "provider": "azurerm", "values": {"namespace_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
