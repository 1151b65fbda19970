package decree.google.compute.subnet_flow_logs_test

import data.decree.google.compute.subnet_flow_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in subnet_flow_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_subnetwork.subnetwork"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_subnetwork.subnetwork"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "other", "log_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "INTERNAL_HTTPS_LOAD_BALANCER"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "REGIONAL_MANAGED_PROXY"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "GLOBAL_MANAGED_PROXY"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "PRIVATE_SERVICE_CONNECT"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "PRIVATE_NAT"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "other", "log_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "${var.not_given}", "log_config": "set"}, "managed": true}]}, "data": {}}) == set()
}
