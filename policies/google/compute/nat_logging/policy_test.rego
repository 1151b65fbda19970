package decree.google.compute.nat_logging_test

import data.decree.google.compute.nat_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in nat_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_router_nat": [{"address": "google_compute_router_nat.router_nat", "type": "google_compute_router_nat", "name": "router_nat", "provider": "google", "values": {"log_config": [{"enable": false}]}, "managed": true}]}, "data": {}}) == {"google_compute_router_nat.router_nat"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_router_nat": [{"address": "google_compute_router_nat.router_nat", "type": "google_compute_router_nat", "name": "router_nat", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_router_nat.router_nat"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_router_nat": [{"address": "google_compute_router_nat.router_nat", "type": "google_compute_router_nat", "name": "router_nat", "provider": "google", "values": {"log_config": [{"enable": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_router_nat": [{"address": "google_compute_router_nat.router_nat", "type": "google_compute_router_nat", "name": "router_nat", "provider": "google", "values": {"log_config": [{"enable": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
