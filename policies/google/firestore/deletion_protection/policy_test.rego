package decree.google.firestore.deletion_protection_test

import data.decree.google.firestore.deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_firestore_database": [{"address": "google_firestore_database.database", "type": "google_firestore_database", "name": "database", "provider": "google", "values": {"delete_protection_state": "other"}, "managed": true}]}, "data": {}}) == {"google_firestore_database.database"}
}

test_violating_2 if {
	flagged({"resource": {"google_firestore_database": [{"address": "google_firestore_database.database", "type": "google_firestore_database", "name": "database", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_firestore_database.database"}
}

test_complying_1 if {
	flagged({"resource": {"google_firestore_database": [{"address": "google_firestore_database.database", "type": "google_firestore_database", "name": "database", "provider": "google", "values": {"delete_protection_state": "DELETE_PROTECTION_ENABLED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_firestore_database": [{"address": "google_firestore_database.database", "type": "google_firestore_database", "name": "database", "provider": "google", "values": {"delete_protection_state": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
