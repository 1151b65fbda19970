package decree.google.cloudrun.customer_key_test

import data.decree.google.cloudrun.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service.run_v2_service"}
}

test_complying_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {"template": [{"encryption_key": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_cloud_run_v2_service": [{"address": "google_cloud_run_v2_service.run_v2_service", "type": "google_cloud_run_v2_service", "name": "run_v2_service", "provider": "google", "values": {"template": [{"encryption_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
