package decree.google.compute.auto_mode_network_test

import data.decree.google.compute.auto_mode_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in auto_mode_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_network": [{"address": "google_compute_network.network", "type": "google_compute_network", "name": "network", "provider": "google", "values": {"auto_create_subnetworks": true}, "managed": true}]}, "data": {}}) == {"google_compute_network.network"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_network": [{"address": "google_compute_network.network", "type": "google_compute_network", "name": "network", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_network.network"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_network": [{"address": "google_compute_network.network", "type": "google_compute_network", "name": "network", "provider": "google", "values": {"auto_create_subnetworks": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_network": [{"address": "google_compute_network.network", "type": "google_compute_network", "name": "network", "provider": "google", "values": {"auto_create_subnetworks": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
