package decree.google.compute.backend_logging_test

import data.decree.google.compute.backend_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backend_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"log_config": [{"enable": false}]}, "managed": true}]}, "data": {}}) == {"google_compute_backend_service.backend_service"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_backend_service.backend_service"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"log_config": [{"enable": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_backend_service": [{"address": "google_compute_backend_service.backend_service", "type": "google_compute_backend_service", "name": "backend_service", "provider": "google", "values": {"log_config": [{"enable": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_compute_region_backend_service": [{"address": "google_compute_region_backend_service.region_backend_service", "type": "google_compute_region_backend_service", "name": "region_backend_service", "provider": "google", "values": {"log_config": [{"enable": false}]}, "managed": true}]}, "data": {}}) == {"google_compute_region_backend_service.region_backend_service"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_region_backend_service": [{"address": "google_compute_region_backend_service.region_backend_service", "type": "google_compute_region_backend_service", "name": "region_backend_service", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_region_backend_service.region_backend_service"}
}

test_complying_2 if {
	flagged({"resource": {"google_compute_region_backend_service": [{"address": "google_compute_region_backend_service.region_backend_service", "type": "google_compute_region_backend_service", "name": "region_backend_service", "provider": "google", "values": {"log_config": [{"enable": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_region_backend_service": [{"address": "google_compute_region_backend_service.region_backend_service", "type": "google_compute_region_backend_service", "name": "region_backend_service", "provider": "google", "values": {"log_config": [{"enable": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
