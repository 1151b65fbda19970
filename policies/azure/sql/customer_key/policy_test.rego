package decree.azure.sql.customer_key_test

import data.decree.azure.sql.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.stranger", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "stranger", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.elsewhere.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_server.server"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"transparent_data_encryption_key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption_2", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption_2", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_mssql_server_transparent_data_encryption.stranger_2", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "stranger_2", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.elsewhere.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {"transparent_data_encryption_key_vault_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.stranger", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "stranger", "provider": "azurerm", "values": {"server_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}", "key_vault_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption_2", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption_2", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}", "key_vault_key_id": "${var.not_given}"}, "managed": true}, {"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption_2", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption_2", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_mssql_server": [{"address": "azurerm_mssql_server.server", "type": "azurerm_mssql_server", "name": "server", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_mssql_server_transparent_data_encryption": [{"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption", "provider": "azurerm", "values": {"server_id": "${azurerm_mssql_server.server.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_mssql_server_transparent_data_encryption.server_transparent_data_encryption_2", "type": "azurerm_mssql_server_transparent_data_encryption", "name": "server_transparent_data_encryption_2", "provider": "azurerm", "values": {"server_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
