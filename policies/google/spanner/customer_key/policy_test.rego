package decree.google.spanner.customer_key_test

import data.decree.google.spanner.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_spanner_database": [{"address": "google_spanner_database.database", "type": "google_spanner_database", "name": "database", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_spanner_database.database"}
}

test_complying_1 if {
	flagged({"resource": {"google_spanner_database": [{"address": "google_spanner_database.database", "type": "google_spanner_database", "name": "database", "provider": "google", "values": {"encryption_config": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_spanner_database": [{"address": "google_spanner_database.database", "type": "google_spanner_database", "name": "database", "provider": "google", "values": {"encryption_config": [{"kms_key_names": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_spanner_database": [{"address": "google_spanner_database.database", "type": "google_spanner_database", "name": "database", "provider": "google", "values": {"encryption_config": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_spanner_database": [{"address": "google_spanner_database.database", "type": "google_spanner_database", "name": "database", "provider": "google", "values": {"encryption_config": [{"kms_key_names": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
