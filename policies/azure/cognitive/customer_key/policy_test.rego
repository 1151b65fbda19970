package decree.azure.cognitive.customer_key_test

import data.decree.azure.cognitive.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.stranger", "type": "azurerm_cognitive_account_customer_managed_key", "name": "stranger", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.elsewhere.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_cognitive_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"customer_managed_key": [{"key_vault_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key_2", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key_2", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_cognitive_account_customer_managed_key.stranger_2", "type": "azurerm_cognitive_account_customer_managed_key", "name": "stranger_2", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.elsewhere.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {"customer_managed_key": [{"key_vault_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.stranger", "type": "azurerm_cognitive_account_customer_managed_key", "name": "stranger", "provider": "azurerm", "values": {"cognitive_account_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}", "key_vault_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key_2", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key_2", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}", "key_vault_key_id": "${var.not_given}"}, "managed": true}, {"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key_2", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key_2", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_cognitive_account": [{"address": "azurerm_cognitive_account.account", "type": "azurerm_cognitive_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_cognitive_account_customer_managed_key": [{"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key", "provider": "azurerm", "values": {"cognitive_account_id": "${azurerm_cognitive_account.account.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_cognitive_account_customer_managed_key.account_customer_managed_key_2", "type": "azurerm_cognitive_account_customer_managed_key", "name": "account_customer_managed_key_2", "provider": "azurerm", "values": {"cognitive_account_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
