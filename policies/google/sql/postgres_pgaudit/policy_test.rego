package decree.google.sql.postgres_pgaudit_test

import data.decree.google.sql.postgres_pgaudit

flagged(document) := addresses if {
	addresses := {finding.address | some finding in postgres_pgaudit.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES"}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"value": "on", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"value": "on"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_4 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "other"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_5 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "on"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "ON"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "On"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "1"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "on"}, {"value": "on", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "on"}, {"value": "on"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "on"}, {"name": "cloudsql.enable_pgaudit", "value": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "on"}, {"name": "cloudsql.enable_pgaudit"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"value": "on", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"value": "on", "name": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"value": "on"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "POSTGRES", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit", "value": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"database_version": "${var.not_given}", "settings": [{"database_flags": [{"name": "cloudsql.enable_pgaudit"}]}]}, "managed": true}]}, "data": {}}) == set()
}
