package decree.azure.cosmosdb.automatic_failover_test

import data.decree.azure.cosmosdb.automatic_failover

flagged(document) := addresses if {
	addresses := {finding.address | some finding in automatic_failover.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_automatic_failover": false}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": false, "automatic_failover_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": false, "multiple_write_locations_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_multiple_write_locations": false, "enable_automatic_failover": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": "${var.not_given}", "multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": "${var.not_given}", "enable_automatic_failover": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_automatic_failover": "${var.not_given}", "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_cosmosdb_account.account"}
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": "${var.not_given}", "enable_automatic_failover": false, "enable_multiple_write_locations": false, "automatic_failover_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": false, "enable_automatic_failover": "${var.not_given}", "enable_multiple_write_locations": false, "automatic_failover_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": "${var.not_given}", "automatic_failover_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": false, "automatic_failover_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": "${var.not_given}", "enable_automatic_failover": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": false, "enable_automatic_failover": "${var.not_given}", "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"multiple_write_locations_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": "${var.not_given}", "enable_automatic_failover": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "enable_automatic_failover": "${var.not_given}", "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "enable_automatic_failover": false, "enable_multiple_write_locations": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": "${var.not_given}", "multiple_write_locations_enabled": false, "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": "${var.not_given}", "enable_multiple_write_locations": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_multiple_write_locations": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": "${var.not_given}", "multiple_write_locations_enabled": false, "enable_automatic_failover": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": "${var.not_given}", "enable_automatic_failover": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"azurerm_cosmosdb_account": [{"address": "azurerm_cosmosdb_account.account", "type": "azurerm_cosmosdb_account", "name": "account", "provider": "azurerm", "values": {"automatic_failover_enabled": false, "multiple_write_locations_enabled": false, "enable_automatic_failover": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
