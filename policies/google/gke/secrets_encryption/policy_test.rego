package decree.google.gke.secrets_encryption_test

import data.decree.google.gke.secrets_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secrets_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"database_encryption": [{"state": "other"}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"database_encryption": [{"state": "ENCRYPTED"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"database_encryption": [{"state": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
