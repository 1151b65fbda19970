package decree.google.gke.legacy_abac_test

import data.decree.google.gke.legacy_abac

flagged(document) := addresses if {
	addresses := {finding.address | some finding in legacy_abac.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_legacy_abac": true}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_legacy_abac": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_legacy_abac": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
