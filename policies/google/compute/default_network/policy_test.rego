package decree.google.compute.default_network_test

import data.decree.google.compute.default_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_project": [{"address": "google_project.project", "type": "google_project", "name": "project", "provider": "google", "values": {"auto_create_network": true}, "managed": true}]}, "data": {}}) == {"google_project.project"}
}

test_violating_2 if {
	flagged({"resource": {"google_project": [{"address": "google_project.project", "type": "google_project", "name": "project", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_project.project"}
}

test_complying_1 if {
	flagged({"resource": {"google_project": [{"address": "google_project.project", "type": "google_project", "name": "project", "provider": "google", "values": {"auto_create_network": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_project": [{"address": "google_project.project", "type": "google_project", "name": "project", "provider": "google", "values": {"auto_create_network": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
