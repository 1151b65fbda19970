package decree.google.sql.sqlserver_contained_authentication_test

import data.decree.google.sql.sqlserver_contained_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in sqlserver_contained_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "ON"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "On"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_4 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "1"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_5 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}, {"value": "on", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_6 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}, {"value": "on"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_7 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}, {"name": "contained database authentication", "value": "other"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_8 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}, {"name": "contained database authentication"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}]}], "database_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"value": "on", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"value": "on"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "${var.not_given}", "value": "on"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"database_flags": [{"name": "${var.not_given}", "value": "on"}]}], "database_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"database_flags": [{"name": "contained database authentication", "value": "${var.not_given}"}]}], "database_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}]}], "database_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "ON"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "${var.not_given}", "value": "ON"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "On"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "${var.not_given}", "value": "On"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "1"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "${var.not_given}", "value": "1"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "on"}, {"value": "on", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "${var.not_given}", "value": "on"}, {"value": "on", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "SQLSERVER", "settings": [{"database_flags": [{"name": "contained database authentication", "value": "${var.not_given}"}, {"value": "on", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}
