package decree.google.firestore.point_in_time_recovery_test

import data.decree.google.firestore.point_in_time_recovery

flagged(document) := addresses if {
	addresses := {finding.address | some finding in point_in_time_recovery.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_firestore_database": [{"address": "google_firestore_database.database", "type": "google_firestore_database", "name": "database", "provider": "google", "values": {"point_in_time_recovery_enablement": "other"}, "managed": true}]}, "data": {}}) == {"google_firestore_database.database"}
}

test_violating_2 if {
	flagged({"resource": {"google_firestore_database": [{"address": "google_firestore_database.database", "type": "google_firestore_database", "name": "database", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_firestore_database.database"}
}

test_complying_1 if {
	flagged({"resource": {"google_firestore_database": [{"address": "google_firestore_database.database", "type": "google_firestore_database", "name": "database", "provider": "google", "values": {"point_in_time_recovery_enablement": "POINT_IN_TIME_RECOVERY_ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_firestore_database": [{"address": "google_firestore_database.database", "type": "google_firestore_database", "name": "database", "provider": "google", "values": {"point_in_time_recovery_enablement": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
