package decree.google.compute.backend_cloud_armor_test

import data.decree.google.compute.backend_cloud_armor

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backend_cloud_armor.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"load_balancing_scheme": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_backend_service.backend_service"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_backend_service.backend_service"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"load_balancing_scheme": "other", "security_policy": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"load_balancing_scheme": "INTERNAL_SELF_MANAGED"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"load_balancing_scheme": "INTERNAL_MANAGED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"load_balancing_scheme": "other", "security_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"load_balancing_scheme": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"load_balancing_scheme": "${var.not_given}", "security_policy": "set"}, "managed": true}]}, "data": {}}) == set()
}
