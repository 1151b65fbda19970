package decree.google.sql.deletion_protection_test

import data.decree.google.sql.deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"deletion_protection": false}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"deletion_protection": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"deletion_protection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
