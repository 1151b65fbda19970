package decree.google.cloudrun.ingress_test

import data.decree.google.cloudrun.ingress

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ingress.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {"ingress": "other"}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service.run_v2_service"}
}

test_violating_2 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service.run_v2_service"}
}

test_complying_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {"ingress": "INGRESS_TRAFFIC_INTERNAL_ONLY"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {"ingress": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {"ingress": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
