package decree.google.sql.public_ip_test

import data.decree.google.sql.public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ipv4_enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ipv4_enabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ipv4_enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
