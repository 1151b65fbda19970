package decree.google.sql.tls_test

import data.decree.google.sql.tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ssl_mode": "other", "require_ssl": false}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"require_ssl": false}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_violating_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ssl_mode": "other"}]}]}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"require_ssl": false, "ssl_mode": "ENCRYPTED_ONLY"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"require_ssl": false, "ssl_mode": "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ssl_mode": "other", "require_ssl": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ssl_mode": "${var.not_given}", "require_ssl": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ssl_mode": "other", "require_ssl": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_sql_database_instance.database_instance"}
}

test_unknown_3 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"require_ssl": "${var.not_given}", "ssl_mode": "ENCRYPTED_ONLY"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"require_ssl": false, "ssl_mode": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"require_ssl": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ssl_mode": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"require_ssl": "${var.not_given}", "ssl_mode": "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_sql_database_instance": [{"address": "google_sql_database_instance.database_instance", "type": "google_sql_database_instance", "name": "database_instance", "provider": "google", "values": {"settings": [{"ip_configuration": [{"ssl_mode": "${var.not_given}", "require_ssl": true}]}]}, "managed": true}]}, "data": {}}) == set()
}
