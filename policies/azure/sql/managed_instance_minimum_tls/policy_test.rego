package decree.azure.sql.managed_instance_minimum_tls_test

import data.decree.azure.sql.managed_instance_minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_instance_minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_mssql_managed_instance": [{"address": "azurerm_mssql_managed_instance.managed_instance", "type": "azurerm_mssql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {"minimum_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_mssql_managed_instance.managed_instance"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_mssql_managed_instance": [{"address": "azurerm_mssql_managed_instance.managed_instance", "type": "azurerm_mssql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {"minimum_tls_version": "1.2"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_mssql_managed_instance": [{"address": "azurerm_mssql_managed_instance.managed_instance", "type": "azurerm_mssql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {"minimum_tls_version": "1.3"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_mssql_managed_instance": [{"address": "azurerm_mssql_managed_instance.managed_instance", "type": "azurerm_mssql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_mssql_managed_instance": [{"address": "azurerm_mssql_managed_instance.managed_instance", "type": "azurerm_mssql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {"minimum_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_sql_managed_instance": [{"address": "azurerm_sql_managed_instance.managed_instance", "type": "azurerm_sql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {"minimum_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_sql_managed_instance.managed_instance"}
}

test_complying_4 if {
	flagged({"resource": {"azurerm_sql_managed_instance": [{"address": "azurerm_sql_managed_instance.managed_instance", "type": "azurerm_sql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {"minimum_tls_version": "1.2"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_sql_managed_instance": [{"address": "azurerm_sql_managed_instance.managed_instance", "type": "azurerm_sql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {"minimum_tls_version": "1.3"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_sql_managed_instance": [{"address": "azurerm_sql_managed_instance.managed_instance", "type": "azurerm_sql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_sql_managed_instance": [{"address": "azurerm_sql_managed_instance.managed_instance", "type": "azurerm_sql_managed_instance", "name": "managed_instance", "provider": "azurerm", "values": {"minimum_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
