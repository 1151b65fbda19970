package decree.google.compute.firewall_logging_test

import data.decree.google.compute.firewall_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in firewall_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"log_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"log_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
